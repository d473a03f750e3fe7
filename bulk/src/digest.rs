//! Digests by which a changed input or request is noticed.
//!
//! A digest of a short message can be tried out: a card number has few possibilities once the rest is known. So the
//! digest of a request is made with a key that only the whole input gives, and the run file has a digest of that key.

use std::fmt;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use denbun::HttpRequest;
use sha2::{Digest, Sha256};

/// The bytes kept of a request's digest: enough that no change goes unnoticed.
const KEPT: usize = 16;

/// A key made of the whole input. It is never stored.
#[derive(Clone)]
pub(crate) struct InputKey([u8; 32]);

impl fmt::Debug for InputKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("InputKey")
    }
}

impl InputKey {
    /// Reads the input to its end.
    pub(crate) fn of(path: &Path) -> io::Result<InputKey> {
        let mut file = File::open(path)?;
        let mut hasher = Sha256::new();
        hasher.update(b"denbun bulk input");
        let mut buffer = vec![0; 1 << 16];
        loop {
            match file.read(&mut buffer) {
                Ok(0) => return Ok(InputKey(hasher.finalize().into())),
                Ok(read) => hasher.update(&buffer[..read]),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }

    /// What is stored to know the input again.
    pub(crate) fn check(&self) -> [u8; 32] {
        let mut hasher = Sha256::new();
        hasher.update(b"denbun bulk check");
        hasher.update(self.0);
        hasher.finalize().into()
    }

    /// What a request is known by: everything but its headers, in which credentials and idempotency keys may change.
    pub(crate) fn request(&self, request: &HttpRequest) -> [u8; KEPT] {
        let mut hasher = Sha256::new();
        hasher.update(b"denbun bulk request");
        hasher.update(self.0);
        let content_type = request.content_type.as_deref().unwrap_or_default();
        let parts: [&[u8]; 7] = [
            request.operation.name.as_bytes(),
            request.method.as_str().as_bytes(),
            request.base.as_bytes(),
            &request.path,
            &request.query,
            content_type.as_bytes(),
            &request.body,
        ];
        for part in parts {
            hasher.update((part.len() as u64).to_be_bytes());
            hasher.update(part);
        }
        let whole: [u8; 32] = hasher.finalize().into();
        let mut kept = [0; KEPT];
        kept.copy_from_slice(&whole[..KEPT]);
        kept
    }
}
