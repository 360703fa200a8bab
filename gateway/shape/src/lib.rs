//! SHACL Core compiled to checks on the document tree.
