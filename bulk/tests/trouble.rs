//! Disks and files that fail: one clear error, and nothing is sent without its intent.

mod folder;
mod shop;

use std::cell::Cell;
use std::fs::{self, File};
use std::io::{Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use denbun::transport::InProcess;
use denbun::{HttpRequest, HttpResponse, Target};
use denbun_bulk::{Bulk, BulkError, Row, RunFile, Stop};
use folder::Folder;
use shop::Pay;

const ROWS: u64 = 500;

/// Opens and sends; what came of it, and how many requests went out.
async fn run(input: &Path, file: Option<PathBuf>) -> (Result<(), BulkError>, usize) {
    let sent = std::sync::atomic::AtomicUsize::new(0);
    let provider = InProcess::new(|_: &HttpRequest| {
        sent.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        Ok(HttpResponse::new(200, b"OK,77,".to_vec()))
    });
    let rows = || Ok((1..=ROWS).map(|line| Ok(Row::new(line, format!("K{line}"), Ok(Pay::new("A", line))))));
    let mut bulk = Bulk::new(input, rows, provider, Target::live());
    if let Some(file) = file {
        bulk = bulk.run_file(file);
    }
    let result = async {
        let _ = bulk.open()?.send(&Stop::new(), |_| {}).await?;
        Ok(())
    };
    let result = result.await;
    drop(bulk);
    (result, sent.into_inner())
}

fn planned(folder: &Folder) -> (PathBuf, PathBuf) {
    let input = folder.file("payments.csv", "payments");
    let rows = || Ok((1..=ROWS).map(|line| Ok(Row::new(line, format!("K{line}"), Ok(Pay::new("A", line))))));
    let nobody = InProcess::new(|_: &HttpRequest| Ok(HttpResponse::new(200, b"OK,77,".to_vec())));
    let bulk = Bulk::new(&input, rows, nobody, Target::live());
    drop(bulk.open().expect("a plan"));
    (input.clone(), bulk.run_file_path().to_owned())
}

#[tokio::test]
async fn a_damaged_run_file_is_refused() {
    let folder = Folder::new("damaged");
    let (input, file) = planned(&folder);
    let whole = fs::read(&file).expect("the run file");
    let pages = whole.len() / 4096;
    assert!(pages > 8, "{pages}");
    let refused = Cell::new(0);
    for page in 0..pages {
        // The header's first bytes, the beginning of a page: what tells how it is read.
        let mut file = File::options().write(true).open(&file).expect("the run file");
        file.seek(SeekFrom::Start(page as u64 * 4096)).expect("inside");
        file.write_all(&[0xff; 64]).expect("written");
        drop(file);
        let (result, sent) = run(&input, None).await;
        let error = result.expect_err("damaged");
        assert_eq!(sent, 0, "page {page}: {error}");
        let said = matches!(error, BulkError::Corrupt(..) | BulkError::NotARun(_));
        assert!(said, "page {page}: {error:?}");
        refused.set(refused.get() + 1);
        fs::write(folder.path("payments.csv.denbun.sqlite"), &whole).expect("restored");
        let _ = fs::remove_file(folder.path("payments.csv.denbun.sqlite-wal"));
    }
    assert_eq!(refused.get(), pages);

    // Cut in the middle.
    fs::write(&file, &whole[..whole.len() / 2]).expect("written");
    let (result, sent) = run(&input, None).await;
    assert!(matches!(result, Err(BulkError::Corrupt(..))), "{result:?}");
    assert_eq!(sent, 0);
}

#[tokio::test]
async fn another_file_is_no_run_file() {
    let folder = Folder::new("other");
    let input = folder.file("payments.csv", "payments");
    for content in ["line,key\r\n1,A-1\r\n".repeat(100), "x".to_owned(), String::new()] {
        let other = folder.file("results.csv", &content);
        let (result, sent) = run(&input, Some(other.clone())).await;
        assert!(matches!(result, Err(BulkError::NotARun(_))), "{result:?}");
        assert_eq!(sent, 0);
        assert_eq!(fs::read_to_string(&other).expect("as it was"), content);
        assert!(matches!(RunFile::open(&other), Err(BulkError::NotARun(_))));
    }
    let missing = folder.path("no/such/folder/run.sqlite");
    let (result, sent) = run(&input, Some(missing)).await;
    assert!(matches!(result, Err(BulkError::Store(..) | BulkError::ReadOnly(..))), "{result:?}");
    assert_eq!(sent, 0);
    let folder_itself = run(&input, Some(folder.path("."))).await;
    assert!(folder_itself.0.is_err() && folder_itself.1 == 0);
}

/// A file that nobody may write, even root: on Linux everything under `/proc` is.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_folder_that_cannot_be_written_is_told() {
    let folder = Folder::new("read-only");
    let input = folder.file("payments.csv", "payments");
    let (result, sent) = run(&input, Some("/proc/run.sqlite".into())).await;
    let error = result.expect_err("cannot be written");
    assert!(matches!(error, BulkError::ReadOnly(..) | BulkError::Store(..)), "{error:?}");
    assert!(error.to_string().starts_with("/proc/run.sqlite"), "{error}");
    assert_eq!(sent, 0);
}

/// What a crash leaves, from a run that was dropped in the middle: the file, its log, and the orders that were sent.
async fn crashed(folder: &Folder) -> (PathBuf, PathBuf, usize) {
    let (input, file) = planned(folder);
    let sent = std::sync::atomic::AtomicUsize::new(0);
    let provider = InProcess::new(|_: &HttpRequest| {
        sent.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        Ok(HttpResponse::new(200, b"OK,77,".to_vec()))
    });
    let rows = || Ok((1..=ROWS).map(|line| Ok(Row::new(line, format!("K{line}"), Ok(Pay::new("A", line))))));
    let bulk = Bulk::new(&input, rows, provider, Target::live());
    let mut run = bulk.open().expect("the plan");
    let stop = Stop::new();
    let _ = run
        .send(&stop, |progress| {
            if progress.done == 5 {
                stop.stop()
            }
        })
        .await
        .expect("stopped");
    // As it stands on the disk in the middle of the run.
    for end in ["", "-wal"] {
        let (from, to) = (format!("{}{end}", file.display()), format!("{}.crashed{end}", file.display()));
        fs::copy(from, to).expect("copied");
    }
    drop(run);
    let crashed = PathBuf::from(format!("{}.crashed", file.display()));
    drop(bulk);
    (input, crashed, sent.into_inner())
}

#[tokio::test]
async fn a_file_without_its_log_is_refused() {
    let folder = Folder::new("without-log");
    let (input, crashed, sent) = crashed(&folder).await;
    let (log, elsewhere) = (format!("{}-wal", crashed.display()), folder.path("elsewhere"));
    for empty in [false, true] {
        fs::rename(&log, &elsewhere).expect("moved");
        if empty {
            fs::write(&log, "").expect("written");
        }
        // Twice: nothing that was refused is accepted because it was tried before.
        for _ in 0..2 {
            let (result, again) = run(&input, Some(crashed.clone())).await;
            assert!(matches!(result, Err(BulkError::HalfMoved(_))), "{result:?}");
            assert!(matches!(RunFile::open(&crashed), Err(BulkError::HalfMoved(_))));
            assert_eq!(again, 0);
        }
        fs::rename(&elsewhere, &log).expect("moved back");
    }
    let counts = RunFile::open(&crashed).expect("whole").counts().expect("counts");
    assert_eq!(counts.confirmed, sent as u64);
    // Closing it has made one file of it, which may be moved.
    assert!(!Path::new(&log).exists());
    let (result, again) = run(&input, Some(crashed)).await;
    assert!(result.is_ok(), "{result:?}");
    assert_eq!(sent + again, ROWS as usize);
}

#[cfg(unix)]
#[tokio::test]
async fn a_link_to_the_input_is_no_other_input() {
    let folder = Folder::new("link");
    let input = folder.file("payments.csv", "payments");
    let link = folder.path("link.csv");
    std::os::unix::fs::symlink(&input, &link).expect("linked");
    let (first, sent) = run(&input, None).await;
    assert!(first.is_ok() && sent == ROWS as usize, "{first:?}");
    let (second, sent) = run(&link, None).await;
    assert!(second.is_ok() && sent == 0, "{sent} sent again: {second:?}");
}
