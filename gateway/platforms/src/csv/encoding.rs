//! Bytes to text and back. What a byte cannot mean is an error, never a
//! replacement character.

use serde::Deserialize;
use std::borrow::Cow;

/// How a file's letters are bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Encoding {
    /// With a byte order mark UTF-8; without, UTF-8 if the whole file is valid, else windows-1252.
    #[default]
    Auto,
    /// UTF-8; written without a byte order mark.
    #[serde(rename = "utf-8")]
    Utf8,
    /// UTF-8; written with a byte order mark.
    #[serde(rename = "utf-8-bom")]
    Utf8Bom,
    /// Windows-1252, as older spreadsheets of western Europe save.
    #[serde(rename = "windows-1252")]
    Windows1252,
}

pub(super) const BOM: &[u8] = b"\xEF\xBB\xBF";

/// The five bytes that windows-1252 leaves undefined; the WHATWG table maps them to control characters.
const UNDEFINED_1252: [u8; 5] = [0x81, 0x8D, 0x8F, 0x90, 0x9D];

impl Encoding {
    /// What a file is in, and its bytes without a byte order mark.
    pub(super) fn of(self, bytes: &[u8]) -> (Encoding, &[u8]) {
        let marked = bytes.strip_prefix(BOM);
        let body = marked.unwrap_or(bytes);
        let found = match self {
            Encoding::Windows1252 if marked.is_none() => Encoding::Windows1252,
            Encoding::Auto if marked.is_none() && std::str::from_utf8(bytes).is_err() => Encoding::Windows1252,
            _ if marked.is_some() => Encoding::Utf8Bom,
            _ => Encoding::Utf8,
        };
        (found, body)
    }

    /// The text of a field; on failure, the first byte that means nothing.
    pub(super) fn decode(self, bytes: &[u8]) -> Result<Cow<'_, str>, u8> {
        match self {
            Encoding::Windows1252 => match bytes.iter().find(|byte| UNDEFINED_1252.contains(byte)) {
                Some(byte) => Err(*byte),
                None => Ok(encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0),
            },
            _ => std::str::from_utf8(bytes).map(Cow::Borrowed).map_err(|error| bytes[error.valid_up_to()]),
        }
    }

    /// The bytes of a text; on failure, the first character that has none.
    pub(super) fn encode(self, text: &str) -> Result<Cow<'_, [u8]>, char> {
        match self {
            Encoding::Windows1252 => {
                let fits = |c: &char| {
                    let mut utf8 = [0; 4];
                    let (bytes, _, bad) = encoding_rs::WINDOWS_1252.encode(c.encode_utf8(&mut utf8));
                    !bad && !bytes.iter().any(|byte| UNDEFINED_1252.contains(byte))
                };
                match text.chars().find(|c| !fits(c)) {
                    Some(c) => Err(c),
                    None => Ok(encoding_rs::WINDOWS_1252.encode(text).0),
                }
            }
            _ => Ok(Cow::Borrowed(text.as_bytes())),
        }
    }

    /// The name in messages.
    pub(super) fn name(self) -> &'static str {
        match self {
            Encoding::Auto | Encoding::Utf8 | Encoding::Utf8Bom => "UTF-8",
            Encoding::Windows1252 => "windows-1252",
        }
    }
}
