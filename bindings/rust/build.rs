//! GASKET_LIBRARY_DIRECTORY says where libgasket is, where the linker does not look by itself.
fn main() {
    println!("cargo:rerun-if-env-changed=GASKET_LIBRARY_DIRECTORY");
    if let Ok(directory) = std::env::var("GASKET_LIBRARY_DIRECTORY") {
        println!("cargo:rustc-link-search=native={directory}");
    }
}
