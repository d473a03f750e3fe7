//! The digest of a page's request is made when the page is: nobody sets it.

use denbun_providers::card24::DataLinkRequest;

fn main() {
    let _ = DataLinkRequest::builder().free3("0123456789abcdef");
}
