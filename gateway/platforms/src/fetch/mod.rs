//! Reading an account: the lists that its platform declares, page by page, within
//! its rate. What comes is bytes; nothing is translated here.

mod event;

pub use event::{End, Event, Item, Learnt, List, Page};
