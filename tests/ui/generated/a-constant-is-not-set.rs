//! What the document fixes cannot be set to anything else.

use denbun_providers::robotpayment::SalesRequest;

fn change(mut request: SalesRequest) {
    request.job_type = "CANCEL";
}

fn main() {}
