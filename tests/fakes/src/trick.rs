//! What can go wrong on purpose, and when.

use crate::fake::Act;
use crate::{Request, Response};
use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::Value;
use std::io::Write;
use std::str::FromStr;
use std::time::Duration;

/// One way to misbehave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trick {
    /// 504 with an empty body.
    Timeout,
    /// 500 with a page for people.
    Broken,
    /// 200 with a page for people.
    Page,
    /// 200 with JSON that stops half-way, though its length says that this is all.
    Truncated,
    /// The connection breaks half-way through the body.
    Cut,
    /// 401 with an empty body.
    Unauthorized,
    /// 429, to come back after so many seconds.
    Busy(u64),
    /// The answer comes after a while.
    Slow(Duration),
    /// An item appears at the front of every list before the answer.
    Insert,
    /// The first item of every list goes away before the answer.
    Remove,
    /// The first item of the list in the answer stands in it twice.
    Repeat,
    /// Half of the list in the answer is left out, under 200.
    Shrink,
    /// The first answer comes again whatever page is asked.
    Endless,
    /// A compressed body of this many mebibytes of blanks.
    Bomb(usize),
    /// A redirect to an address.
    Redirect(String),
}

/// The requests that a trick is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct When {
    /// Text that path and query contain; none: any request.
    pub about: Option<String>,
    /// The first of these requests that it applies to, from 1.
    pub from: usize,
    /// The last one; none: for ever.
    pub to: Option<usize>,
}

impl When {
    /// At every request.
    pub fn always() -> Self {
        When { about: None, from: 1, to: None }
    }

    /// At the n-th request only, from 1.
    pub fn nth(n: usize) -> Self {
        When { about: None, from: n, to: Some(n) }
    }

    /// From the n-th request on.
    pub fn from(n: usize) -> Self {
        When { about: None, from: n, to: None }
    }

    /// The same, for requests whose path and query contain a text; only these count.
    #[must_use]
    pub fn about(mut self, text: &str) -> Self {
        self.about = Some(text.into());
        self
    }

    /// Whether a request counts.
    pub(crate) fn concerns(&self, request: &Request) -> bool {
        self.about.as_ref().is_none_or(|text| request.target.contains(text.as_str()))
    }

    /// Whether the n-th request that counts is meant.
    pub(crate) fn due(&self, n: usize) -> bool {
        n >= self.from && self.to.is_none_or(|to| n <= to)
    }
}

/// An answer that tricks are played with.
pub(crate) struct Played {
    response: Response,
    delay: Duration,
    cut: bool,
}

impl Played {
    pub(crate) fn new(response: Response) -> Self {
        Played { response, delay: Duration::ZERO, cut: false }
    }

    pub(crate) fn response(&self) -> &Response {
        &self.response
    }

    pub(crate) fn act(self) -> Act {
        match self.cut {
            true => {
                let half = self.response.body.len() / 2;
                Act::Cut(self.response, half)
            }
            false => Act::Answer(self.response, self.delay),
        }
    }

    pub(crate) fn play(&mut self, trick: &Trick, request: &Request, first: Option<Response>) {
        match trick {
            Trick::Timeout => self.response = Response::empty(504),
            Trick::Broken => self.response = Response::page(500, "We're sorry, but something went wrong"),
            Trick::Page => self.response = Response::page(200, "Maintenance"),
            Trick::Truncated => self.response.body.truncate(self.response.body.len() / 2),
            Trick::Cut => self.cut = true,
            Trick::Unauthorized => self.response = Response::empty(401),
            Trick::Busy(seconds) => {
                self.response = Response::text(429, "Too Many Requests").with("retry-after", &seconds.to_string());
            }
            Trick::Slow(delay) => self.delay = *delay,
            Trick::Insert | Trick::Remove => {}
            Trick::Repeat => self.with_list(|list| {
                if let Some(first) = list.first().cloned() {
                    list.push(first);
                }
            }),
            Trick::Shrink => self.with_list(|list| list.truncate(list.len() / 2)),
            Trick::Endless => self.response = first.unwrap_or_else(|| self.response.clone()),
            Trick::Bomb(mebibytes) => self.response = bomb(*mebibytes),
            Trick::Redirect(to) => {
                self.response = Response::redirect(302, &to.replace("{target}", &request.target));
            }
        }
    }

    /// Changes the list in the answer, if there is one.
    fn with_list(&mut self, change: impl FnOnce(&mut Vec<Value>)) {
        let Some(mut value) = self.response.value() else { return };
        let list = match &mut value {
            Value::Array(list) => Some(list),
            Value::Object(members) => members.values_mut().find_map(|v| match v {
                Value::Array(list) => Some(list),
                _ => None,
            }),
            _ => None,
        };
        if let Some(list) = list {
            change(list);
            self.response.body = value.to_string().into();
        }
    }
}

/// A small body that grows when it is decompressed.
fn bomb(mebibytes: usize) -> Response {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    let blanks = vec![b' '; 1 << 20];
    let written = (0..mebibytes).try_for_each(|_| encoder.write_all(&blanks)).and_then(|()| encoder.finish());
    // Writing to memory does not fail.
    Response::of(200, "application/json", written.unwrap_or_default()).with("content-encoding", "gzip")
}

impl Trick {
    /// How a misbehaviour is written on a command line.
    pub const WRITTEN: &'static str = "\
NAME[=VALUE][@FIRST[-[LAST]]][:PART OF THE ADDRESS], NAME one of timeout, broken, page, truncated, cut,
          unauthorized, busy=SECONDS, slow=MILLISECONDS, insert, remove, repeat, shrink, endless, bomb=MEBIBYTES,
          redirect=ADDRESS";
}

impl FromStr for Trick {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (name, value) = text.split_once('=').unwrap_or((text, ""));
        let number = |fallback: u64| match value {
            "" => Ok(fallback),
            _ => value.parse::<u64>().map_err(|_| format!("`{value}` is no number, wanted in `{name}=NUMBER`")),
        };
        Ok(match name {
            "timeout" => Trick::Timeout,
            "broken" => Trick::Broken,
            "page" => Trick::Page,
            "truncated" => Trick::Truncated,
            "cut" => Trick::Cut,
            "unauthorized" => Trick::Unauthorized,
            "busy" => Trick::Busy(number(1)?),
            "slow" => Trick::Slow(Duration::from_millis(number(1000)?)),
            "insert" => Trick::Insert,
            "remove" => Trick::Remove,
            "repeat" => Trick::Repeat,
            "shrink" => Trick::Shrink,
            "endless" => Trick::Endless,
            "bomb" => Trick::Bomb(number(256)? as usize),
            "redirect" if value.is_empty() => Trick::Redirect("http://169.254.169.254/latest/".into()),
            "redirect" => Trick::Redirect(value.into()),
            _ => return Err(format!("`{name}` is no misbehaviour; wanted {}", Trick::WRITTEN)),
        })
    }
}

/// Reads `NAME[=VALUE][@FIRST[-[LAST]]][:ABOUT]`.
pub(crate) fn written(text: &str) -> Result<(Trick, When), String> {
    // An address after `redirect=` has colons of its own.
    let colon = match text.split_once('=') {
        Some(("redirect", value)) => value.find("@").and_then(|at| text[at..].find(':').map(|c| at + c)),
        _ => text.find(':'),
    };
    let (head, about) = match colon {
        Some(at) => (&text[..at], Some(&text[at + 1..])),
        None => (text, None),
    };
    let (trick, range) = head.rsplit_once('@').map_or((head, None), |(trick, range)| (trick, Some(range)));
    let number = |n: &str| n.parse::<usize>().map_err(|_| format!("`{n}` is no number of a request in `{text}`"));
    let mut when = match range.map(|range| range.split_once('-').ok_or(range)) {
        None => When::always(),
        Some(Err(one)) => When::nth(number(one)?),
        Some(Ok((first, ""))) => When::from(number(first)?),
        Some(Ok((first, last))) => When { to: Some(number(last)?), ..When::from(number(first)?) },
    };
    when.about = about.map(str::to_string);
    Ok((trick.parse()?, when))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misbehaviour_is_read_from_a_command_line() {
        let check = |text: &str, trick: Trick, when: When| assert_eq!(written(text), Ok((trick, when)), "{text}");
        check("timeout", Trick::Timeout, When::always());
        check("cut@2", Trick::Cut, When::nth(2));
        check("busy=3@2-:/api/v0/orders", Trick::Busy(3), When::from(2).about("/api/v0/orders"));
        check("slow=20@1-4", Trick::Slow(Duration::from_millis(20)), When { about: None, from: 1, to: Some(4) });
        check("redirect=http://10.0.0.1:80/x", Trick::Redirect("http://10.0.0.1:80/x".into()), When::always());
        let orders = When::nth(2).about("orders");
        check("redirect=http://10.0.0.1/@2:orders", Trick::Redirect("http://10.0.0.1/".into()), orders);
        assert!(written("sulk").unwrap_err().contains("wanted NAME"));
        assert!(written("busy=soon").unwrap_err().contains("`soon`"));
        assert!(written("cut@then").unwrap_err().contains("`then`"));
    }
}
