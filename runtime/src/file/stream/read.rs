//! Rows of a stream of bytes.

use std::error::Error;
use std::io;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

use crate::charset::Charset;
use crate::file::{Advance, Layout, ReadError, ReadRecord, Records, Row, Rows};

/// Reads the records of a file from a stream of bytes, such as the body of an answer.
///
/// ```
/// # use denbun::{Message, Yen};
/// # use denbun::file::{ReadError, Row, stream};
/// # #[derive(Message)]
/// # #[message(wire = "csv")]
/// # struct Payment { #[field(name = "amount", label = "金額", format = "半角数字")] amount: Yen }
/// # use futures_core::Stream;
/// # fn example<S, B, E>(body: S) -> impl Stream<Item = Result<Row<Payment>, ReadError>>
/// # where
/// #     S: Stream<Item = Result<B, E>>,
/// #     B: AsRef<[u8]>,
/// #     E: Into<Box<dyn std::error::Error + Send + Sync>>,
/// # {
/// // `body` is a `Stream<Item = Result<impl AsRef<[u8]>, E>>`, such as reqwest's `bytes_stream()`.
/// stream::rows::<Payment, _, _>(body)
/// # }
/// ```
pub fn rows<M: Records, S, B>(input: S) -> RowStream<M, S, B> {
    RowStream {
        rows: Rows::new(M::FILE),
        input: Box::pin(input),
        piece: None,
        over: false,
        record: PhantomData,
    }
}

/// See [`rows`].
pub struct RowStream<M, S, B> {
    rows: Rows<'static>,
    input: Pin<Box<S>>,
    /// What has come and has not been pushed, from this place on.
    piece: Option<(B, usize)>,
    over: bool,
    record: PhantomData<fn() -> M>,
}

// Nothing of it is pinned but the input, which has a box of its own.
impl<M, S, B> Unpin for RowStream<M, S, B> {}

impl<M: Records, S, B> RowStream<M, S, B> {
    /// Reads another layout than the file's.
    pub fn layout(mut self, layout: Layout) -> Self {
        self.rows.set(|settings| settings.layout = layout);
        self
    }

    /// Reads another charset than the file's.
    pub fn charset(mut self, charset: Charset) -> Self {
        self.rows.set(|settings| settings.charset = charset);
        self
    }

    /// How long a line may be, in bytes.
    pub fn line_limit(mut self, bytes: usize) -> Self {
        self.rows.set(|settings| settings.limit(bytes));
        self
    }

    /// Stops at the first row with problems.
    pub fn stop_at_first(mut self) -> Self {
        self.rows.stop_at_first();
        self
    }

    /// How many bytes were read.
    pub fn bytes_read(&self) -> u64 {
        self.rows.bytes()
    }

    /// The bytes of the row given last, without the line end.
    pub fn raw(&self) -> &[u8] {
        self.rows.raw()
    }
}

impl<M, S, B, E> RowStream<M, S, B>
where
    S: Stream<Item = Result<B, E>>,
    B: AsRef<[u8]>,
    E: Into<Box<dyn Error + Send + Sync>>,
{
    /// Pushes what is there, or asks for more.
    fn feed(&mut self, context: &mut Context<'_>) -> Poll<Result<(), ReadError>> {
        if let Some((piece, pushed)) = &mut self.piece {
            *pushed += self.rows.push(&piece.as_ref()[*pushed..]);
            if *pushed == piece.as_ref().len() {
                self.piece = None;
            }
            return Poll::Ready(Ok(()));
        }
        match self.input.as_mut().poll_next(context) {
            Poll::Pending => Poll::Pending,
            Poll::Ready(Some(Ok(piece))) => {
                self.piece = Some((piece, 0));
                Poll::Ready(Ok(()))
            }
            Poll::Ready(Some(Err(error))) => Poll::Ready(Err(ReadError::Io(io::Error::other(error)))),
            Poll::Ready(None) => {
                self.rows.end();
                Poll::Ready(Ok(()))
            }
        }
    }
}

impl<M, S, B, E> Stream for RowStream<M, S, B>
where
    M: for<'a> ReadRecord<'a>,
    S: Stream<Item = Result<B, E>>,
    B: AsRef<[u8]>,
    E: Into<Box<dyn Error + Send + Sync>>,
{
    type Item = Result<Row<M>, ReadError>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        while !this.over {
            let error = match this.rows.advance() {
                Ok(Advance::Row) => return Poll::Ready(Some(this.rows.read())),
                Ok(Advance::End) => break,
                Ok(Advance::More) => match this.feed(context) {
                    Poll::Pending => return Poll::Pending,
                    Poll::Ready(Ok(())) => continue,
                    Poll::Ready(Err(error)) => error,
                },
                Err(error) => error,
            };
            this.over = true;
            return Poll::Ready(Some(Err(error)));
        }
        this.over = true;
        Poll::Ready(None)
    }
}
