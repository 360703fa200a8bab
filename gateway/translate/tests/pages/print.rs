//! JSON for people: short things on one line, long things broken.

use passerelle_model::json::{Json, write_string};

const WIDTH: usize = 110;

/// The text of a value, broken where lines would grow too long.
pub(crate) fn print(json: &Json<'_>) -> String {
    let mut out = String::new();
    value(json, 0, &mut out);
    out
}

fn value(json: &Json<'_>, indent: usize, out: &mut String) {
    let column = out.len() - out.rfind('\n').map_or(0, |at| at + 1);
    let short = one_line(json);
    if column + short.chars().count() <= WIDTH {
        out.push_str(&short);
        return;
    }
    let pad = " ".repeat(indent + 2);
    match json {
        Json::Array(items) if !items.is_empty() => {
            out.push('[');
            for (i, item) in items.iter().enumerate() {
                out.push_str(if i == 0 { "\n" } else { ",\n" });
                out.push_str(&pad);
                value(item, indent + 2, out);
            }
            out.push_str(&format!("\n{}]", " ".repeat(indent)));
        }
        Json::Object(object) if !object.is_empty() => {
            out.push('{');
            for (i, (key, inner)) in object.iter().enumerate() {
                out.push_str(if i == 0 { "\n" } else { ",\n" });
                out.push_str(&pad);
                out.push_str(&quoted(key));
                out.push_str(": ");
                value(inner, indent + 2, out);
            }
            out.push_str(&format!("\n{}}}", " ".repeat(indent)));
        }
        _ => out.push_str(&short),
    }
}

fn one_line(json: &Json<'_>) -> String {
    match json {
        Json::Array(items) => format!("[{}]", items.iter().map(one_line).collect::<Vec<_>>().join(", ")),
        Json::Object(object) if object.is_empty() => "{}".into(),
        Json::Object(object) => {
            let members = object.iter().map(|(key, inner)| format!("{}: {}", quoted(key), one_line(inner)));
            format!("{{ {} }}", members.collect::<Vec<_>>().join(", "))
        }
        other => other.to_text(),
    }
}

fn quoted(key: &str) -> String {
    let mut out = Vec::new();
    write_string(key, &mut out);
    String::from_utf8(out).expect("JSON is UTF-8")
}

#[test]
fn short_things_stay_on_one_line() {
    let json = Json::parse(br#"{"a":[1,{"b":"c"}],"d":{}}"#, Default::default()).unwrap();
    assert_eq!(print(&json), r#"{ "a": [1, { "b": "c" }], "d": {} }"#);
}
