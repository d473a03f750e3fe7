//! Lists the samples of keys, so that adding one is adding a file.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    let folder = Path::new(&env::var("CARGO_MANIFEST_DIR").expect("the crate's folder")).join("keys");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut list = String::from("const KEYS: &[(&str, &str, &str)] = &[\n");
    for ty in sorted(&folder) {
        println!("cargo::rerun-if-changed={}", ty.display());
        for key in sorted(&ty) {
            let (ty, name) = (ty.file_name().expect("a type"), key.file_stem().expect("a key"));
            writeln!(list, "    ({ty:?}, {name:?}, include_str!({key:?})),").expect("a text takes all");
        }
    }
    list.push_str("];\n");
    let out = PathBuf::from(env::var("OUT_DIR").expect("the folder of what is built"));
    fs::write(out.join("keys.rs"), list).expect("the list is written");
}

fn sorted(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder of samples");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    paths
}
