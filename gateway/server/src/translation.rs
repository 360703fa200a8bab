//! The seam to the libraries below: everything that the command line, the routes and
//! the page use of them is named here.

pub use passerelle_lens::{BadSetting, Settings};
pub use passerelle_model::loss::{Finding, Language, Loss, Reason, Refusal, Report, Severity, Text};
pub use passerelle_platforms::{BadPlatform, Draft, Files, Platform, Platforms, Resource, SettingSpec, check, draft};
pub use passerelle_translate::{Failure, Job, Output, Recognised, Request, Translator, Unusable};
