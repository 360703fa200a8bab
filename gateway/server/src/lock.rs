//! `DATA/lock`: one process owns a data folder. A server writes into it where it
//! answers and a token for the commands beside it, which then hand it their job.
//! The lock is the system's, so one that a dead process left is no obstacle.

use crate::translation::Text;
use serde::{Deserialize, Serialize};
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, Write};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

/// Name of the file.
const NAME: &str = "lock";

/// A data folder that is ours as long as this lives.
#[derive(Debug)]
pub struct Lock {
    file: File,
}

/// Who owns a folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Owner {
    /// Number of the process.
    pub pid: u32,
    /// Where it takes jobs; none if it is no server, or none yet.
    pub address: Option<SocketAddr>,
    /// What it wants to see with a job.
    pub token: String,
}

/// Whether a folder could be had.
#[derive(Debug)]
pub enum Folder {
    /// It is ours.
    Ours(Lock),
    /// A server has it and takes jobs.
    Served(Owner),
}

/// Takes a data folder, which is made if it is not there.
pub fn take(data: &Path) -> Result<Folder, Text> {
    let place = data.join(NAME);
    make(data).map_err(|cause| unusable(&place, data, &cause))?;
    let opened = OpenOptions::new().read(true).write(true).create(true).truncate(false).mode(0o600).open(&place);
    let mut file = opened.map_err(|cause| unusable(&place, data, &cause))?;
    match file.try_lock() {
        Ok(()) => {
            let mut lock = Lock { file };
            let owner = Owner { pid: std::process::id(), address: None, token: String::new() };
            lock.write(&owner).map_err(|cause| unusable(&place, data, &cause))?;
            Ok(Folder::Ours(lock))
        }
        Err(TryLockError::WouldBlock) => {
            let mut text = String::new();
            file.read_to_string(&mut text).map_err(|cause| unusable(&place, data, &cause))?;
            match serde_json::from_str::<Owner>(&text) {
                Ok(owner) if owner.address.is_some() => Ok(Folder::Served(owner)),
                Ok(owner) => Err(busy(data, Some(owner.pid))),
                Err(_) => Err(busy(data, None)),
            }
        }
        Err(TryLockError::Error(cause)) => Err(unusable(&place, data, &cause)),
    }
}

impl Lock {
    /// Tells commands where this server takes jobs, and what token it wants.
    pub fn announce(&mut self, listening: SocketAddr, token: &str) -> io::Result<()> {
        let owner = Owner { pid: std::process::id(), address: Some(reached(listening)), token: token.into() };
        self.write(&owner)
    }

    fn write(&mut self, owner: &Owner) -> io::Result<()> {
        let text = serde_json::to_string(owner)?;
        self.file.set_len(0)?;
        self.file.rewind()?;
        self.file.write_all(text.as_bytes())?;
        self.file.flush()
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // The token is worth nothing any more; the file stays, since removing it could take another's lock away.
        self.file.set_len(0).ok();
    }
}

/// A folder that other users of the machine do not see into.
fn make(data: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    std::fs::DirBuilder::new().recursive(true).mode(0o750).create(data)
}

/// Where this machine reaches an address that may stand for all its addresses.
fn reached(listening: SocketAddr) -> SocketAddr {
    let ip = match listening.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => IpAddr::V4(Ipv4Addr::LOCALHOST),
        IpAddr::V6(ip) if ip.is_unspecified() => IpAddr::V6(Ipv6Addr::LOCALHOST),
        ip => ip,
    };
    SocketAddr::new(ip, listening.port())
}

fn busy(data: &Path, pid: Option<u32>) -> Text {
    let (data, pid) = (data.display(), pid.map(|pid| format!(" ({pid})")).unwrap_or_default());
    Text::new(
        format!(
            "another passerelle process{pid} is using {data} and takes no jobs yet; wait until it is done, or name another folder with --data"
        ),
        format!(
            "un autre processus passerelle{pid} utilise {data} et ne prend pas encore de travaux ; attendez qu'il ait fini, ou indiquez un autre dossier avec --data"
        ),
    )
}

fn unusable(place: &Path, data: &Path, cause: &io::Error) -> Text {
    let (place, data) = (place.display(), data.display());
    match cause.kind() {
        io::ErrorKind::PermissionDenied => Text::new(
            format!(
                "{place}: {cause}; the folder belongs to another user: run the command as the user that runs Passerelle, or name another folder with --data"
            ),
            format!(
                "{place} : {cause} ; le dossier appartient à quelqu'un d'autre : lancez la commande avec le compte qui fait tourner Passerelle, ou indiquez un autre dossier avec --data"
            ),
        ),
        _ => Text::new(
            format!("{data} cannot be used: {cause}; name another folder with --data"),
            format!("{data} est inutilisable : {cause} ; indiquez un autre dossier avec --data"),
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    fn ours(data: &Path) -> Lock {
        match take(data) {
            Ok(Folder::Ours(lock)) => lock,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_second_process_finds_the_server() {
        let folder = tempfile::tempdir().unwrap();
        let mut lock = ours(folder.path());
        assert!(take(folder.path()).unwrap_err().en.contains("takes no jobs yet"));
        lock.announce("0.0.0.0:8080".parse().unwrap(), "token").unwrap();
        let Ok(Folder::Served(owner)) = take(folder.path()) else { panic!("no server found") };
        assert_eq!((owner.address, owner.token.as_str()), (Some("127.0.0.1:8080".parse().unwrap()), "token"));
        let mode = std::fs::metadata(folder.path().join("lock")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        drop(lock);
        ours(folder.path());
    }

    #[test]
    fn what_a_dead_process_left_is_no_obstacle() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("lock"), r#"{"pid":1,"address":"127.0.0.1:1","token":"old"}"#).unwrap();
        drop(ours(folder.path()));
        assert_eq!(std::fs::read_to_string(folder.path().join("lock")).unwrap(), "");
    }
}
