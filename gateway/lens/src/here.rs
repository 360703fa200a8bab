//! Where the engine stands in a document, kept as a chain on the stack and made into
//! a JSON Pointer only when there is something to say.

/// One step of a pointer and the steps before it.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Here<'p> {
    /// A pointer that is known already.
    Root(&'p str),
    /// A key of an object.
    Key(&'p Here<'p>, &'p str),
    /// An index of an array.
    Index(&'p Here<'p>, usize),
    /// Several keys at once.
    Path(&'p Here<'p>, &'p [Box<str>]),
}

impl Here<'_> {
    /// The pointer, RFC 6901.
    pub(crate) fn pointer(&self) -> String {
        let mut out = String::new();
        self.write(&mut out);
        out
    }

    fn write(&self, out: &mut String) {
        match self {
            Here::Root(pointer) => out.push_str(pointer),
            Here::Key(parent, key) => {
                parent.write(out);
                push_key(key, out);
            }
            Here::Index(parent, index) => {
                parent.write(out);
                out.push('/');
                out.push_str(&index.to_string());
            }
            Here::Path(parent, keys) => {
                parent.write(out);
                for key in *keys {
                    push_key(key, out);
                }
            }
        }
    }
}

fn push_key(key: &str, out: &mut String) {
    out.push('/');
    if key.contains(['~', '/']) {
        out.push_str(&key.replace('~', "~0").replace('/', "~1"));
    } else {
        out.push_str(key);
    }
}
