//! Fetches models when asked to: from Mozilla's Remote Settings, from a mirror of it, or from a folder.
//!
//! The records name each file, its zstd-compressed attachment and the SHA-256 of both. Attachments are hashed while
//! they come, decompressed, hashed again and only then put into the store.

use std::fs::{self, File};
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::Deserialize;
use serde_json::Value;

use super::http;
use super::models::{Manifest, Model, ModelFile, Role, Store, codes, is_whole, sha256};
use crate::error::{Error, Result};
use crate::msg;
use crate::text::Locale;

/// Where models are fetched from.
#[derive(Clone, Debug, PartialEq)]
pub enum Origin {
    /// Files in a folder of this machine.
    Folder(PathBuf),
    /// A Remote Settings server and the host of its attachments.
    Server { records: String, attachments: String },
}

const RECORDS: &str = "https://firefox.settings.services.mozilla.com/v1/buckets/main/collections/translations-models-v2/records";
const ATTACHMENTS: &str = "https://firefox-settings-attachments.cdn.mozilla.net/";

/// The format of models that the engine reads.
const MAJOR: u64 = 3;

/// No file of a model is nearly as large, compressed or not.
const LARGEST: u64 = 1 << 30;

/// The list of all records is about a megabyte.
const LONGEST_LIST: usize = 64 << 20;

impl Origin {
    /// What `--from` says: a folder, or the address of a mirror that has `records` and the attachments beside it.
    /// Without it, `$LATIMER_MODELS_RECORDS` and `$LATIMER_MODELS_ATTACHMENTS`, else Mozilla's servers.
    pub fn read(from: Option<&str>) -> Origin {
        let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        match from {
            Some(address) if address.starts_with("http://") || address.starts_with("https://") => {
                let base = address.trim_end_matches('/');
                Origin::Server { records: format!("{base}/records"), attachments: format!("{base}/") }
            }
            Some(folder) => Origin::Folder(PathBuf::from(folder)),
            None => Origin::Server {
                records: variable("LATIMER_MODELS_RECORDS").unwrap_or_else(|| RECORDS.to_string()),
                attachments: variable("LATIMER_MODELS_ATTACHMENTS").unwrap_or_else(|| ATTACHMENTS.to_string()),
            },
        }
    }
}

/// One file that the server has.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Record {
    name: String,
    version: String,
    file_type: Role,
    source_language: String,
    target_language: String,
    decompressed_hash: Option<String>,
    attachment: Attachment,
}

#[derive(Clone, Debug, Deserialize)]
struct Attachment {
    hash: String,
    size: u64,
    location: String,
}

/// Brings the model for a pair of languages into the store. `progress` hears the bytes fetched so far and those of the
/// whole model.
///
/// # Errors
/// If the server or folder cannot be read, has no such pair, or sends what its hashes deny. The store is unchanged then.
pub fn fetch(store: &Store, from: &Locale, to: &Locale, origin: &Origin, progress: &mut dyn FnMut(u64, u64)) -> Result<Model> {
    match origin {
        Origin::Folder(folder) => {
            let pairs = codes(from).into_iter().flat_map(|from| codes(to).into_iter().map(move |to| (from.clone(), to)));
            let mut first = None;
            for (from, to) in pairs {
                match store.import(&from, &to, folder) {
                    Ok(model) => return Ok(model),
                    Err(error) => first = Some(error),
                }
            }
            Err(first.unwrap_or_else(|| no_such_pair(from, to)))
        }
        Origin::Server { records, attachments } => http::run(download(store, from, to, records, attachments, progress)),
    }
}

/// The pairs of languages that a server has models for, sorted.
///
/// # Errors
/// If the server cannot be read.
pub fn available(origin: &Origin) -> Result<Vec<(String, String)>> {
    let Origin::Server { records, .. } = origin else { return Ok(Vec::new()) };
    let records = http::run(async { get_records(&http::client(records, Duration::from_secs(30))?, records).await })?;
    let mut pairs: Vec<_> = records.into_iter().filter(|record| record.file_type == Role::Model).map(|record| (record.source_language, record.target_language)).collect();
    pairs.sort();
    pairs.dedup();
    Ok(pairs)
}

fn no_such_pair(from: &Locale, to: &Locale) -> Error {
    Error::failed(msg!("models-no-such-pair", from = from.as_str(), to = to.as_str()))
}

async fn download(store: &Store, from: &Locale, to: &Locale, address: &str, attachments: &str, progress: &mut dyn FnMut(u64, u64)) -> Result<Model> {
    let client = http::client(address, Duration::from_secs(60))?;
    let records = get_records(&client, address).await?;
    let chosen = choose(&records, from, to).ok_or_else(|| no_such_pair(from, to))?;
    let total = chosen.iter().map(|record| record.attachment.size).sum();
    let (Some(first), mut done) = (chosen.first(), 0) else { return Err(no_such_pair(from, to)) };
    let building = store.begin(&first.source_language, &first.target_language)?;
    let mut files: Vec<ModelFile> = Vec::new();
    for record in &chosen {
        let damaged = || Error::failed(msg!("models-download-damaged", name = record.name.as_str())).hint(msg!("hint-try-again"));
        let unsafe_name = record.name.contains(['/', '\\']) || record.name.starts_with('.') || record.name.is_empty();
        if unsafe_name || record.attachment.size > LARGEST {
            return Err(damaged());
        }
        let part = store.part(&record.attachment.hash).map_err(|error| unwritable(store, &error))?;
        let packed = get_attachment(&client, attachments, record, &part, &mut |bytes| progress(done + bytes, total)).await?;
        done += record.attachment.size;
        let packed_file = record.attachment.location.ends_with(".zst");
        let added = if packed_file {
            let plain = zstd::stream::read::Decoder::new(packed).map_err(|_| damaged())?;
            building.add(record.file_type, &record.name, plain.take(LARGEST))
        } else {
            building.add(record.file_type, &record.name, packed)
        };
        let added = added.map_err(|error| if error.kind() == io::ErrorKind::StorageFull { unwritable(store, &error) } else { damaged() })?;
        if record.decompressed_hash.as_ref().is_some_and(|wanted| *wanted != added.sha256) {
            return Err(damaged());
        }
        files.push(added);
        let _ = fs::remove_file(&part);
    }
    let manifest = Manifest {
        from: first.source_language.clone(),
        to: first.target_language.clone(),
        version: first.version.clone(),
        source: address.to_string(),
        files,
    };
    building.finish(manifest)
}

fn unwritable(store: &Store, error: &io::Error) -> Error {
    Error::failed(msg!("models-unwritable", path = store.root.as_path(), why = error.to_string()))
}

/// The files of the newest whole model of a pair, the model itself first.
fn choose(records: &[Record], from: &Locale, to: &Locale) -> Option<Vec<Record>> {
    let same = |a: &str, b: &str| a.replace('_', "-").eq_ignore_ascii_case(b);
    let pairs = codes(from).into_iter().flat_map(|from| codes(to).into_iter().map(move |to| (from.clone(), to)));
    for (from, to) in pairs {
        let of_pair: Vec<&Record> = records.iter().filter(|record| same(&record.source_language, &from) && same(&record.target_language, &to)).collect();
        let mut versions: Vec<&str> = of_pair.iter().map(|record| record.version.as_str()).filter(|version| key(version).first() == Some(&MAJOR)).collect();
        // A plain version before its own pre-releases.
        versions.sort_by(|a, b| key(b).cmp(&key(a)).then(a.len().cmp(&b.len())));
        versions.dedup();
        for version in versions {
            let mut files: Vec<Record> = of_pair.iter().filter(|record| record.version == version).map(|record| (*record).clone()).collect();
            files.sort_by(|a, b| (a.file_type != Role::Model, &a.name).cmp(&(b.file_type != Role::Model, &b.name)));
            let as_files: Vec<ModelFile> = files.iter().map(|record| ModelFile { role: record.file_type, name: record.name.clone(), size: 0, sha256: String::new() }).collect();
            if is_whole(&as_files) {
                return Some(files);
            }
        }
    }
    None
}

/// A version for comparison: its numbers; a pre-release (`3.0a1`) counts as its number.
fn key(version: &str) -> Vec<u64> {
    let number = |part: &str| part.chars().take_while(char::is_ascii_digit).collect::<String>().parse().unwrap_or(0);
    version.split('.').map(number).collect()
}

async fn get_records(client: &reqwest::Client, address: &str) -> Result<Vec<Record>> {
    // A collection holds other kinds of records too, and will hold more; what does not read as a file is none.
    Ok(get_values(client, address).await?.into_iter().filter_map(|record| serde_json::from_value(record).ok()).collect())
}

async fn get_values(client: &reqwest::Client, address: &str) -> Result<Vec<Value>> {
    #[derive(Deserialize)]
    struct Answer {
        data: Vec<Value>,
    }
    let failed = |error: reqwest::Error| unreachable(address, &http::reason(&error));
    let response = client.get(address).send().await.and_then(reqwest::Response::error_for_status).map_err(failed)?;
    let answer: Option<Answer> = http::json(response, LONGEST_LIST).await.map_err(failed)?;
    Ok(answer.ok_or_else(|| unreachable(address, "not a list of records"))?.data)
}

fn unreachable(address: &str, why: &str) -> Error {
    let host = reqwest::Url::parse(address).ok().and_then(|url| url.host_str().map(str::to_string)).unwrap_or_default();
    Error::failed(msg!("models-unreachable", host = host, why = why)).hint(msg!("hint-models-folder"))
}

/// Fetches the attachment of a record into a file, from where an earlier try left off, and gives it back from its
/// beginning. What comes is as long as was announced and has the hash that was, or the file is thrown away.
async fn get_attachment(client: &reqwest::Client, attachments: &str, record: &Record, part: &Path, progress: &mut dyn FnMut(u64)) -> Result<File> {
    let url = format!("{}/{}", attachments.trim_end_matches('/'), record.attachment.location.trim_start_matches('/'));
    let failed = |error: reqwest::Error| unreachable(&url, &http::reason(&error));
    let temporary = |error: io::Error| Error::failed(msg!("models-temporary", why = error.to_string()));
    let mut file = File::options().create(true).read(true).append(true).open(part).map_err(temporary)?;
    let mut here = file.metadata().map_err(temporary)?.len();
    let size = record.attachment.size;
    if here > size {
        (file, here) = (emptied(part).map_err(temporary)?, 0);
    }
    if here < size {
        let request = client.get(&url);
        let request = if here > 0 { request.header("range", format!("bytes={here}-")) } else { request };
        let mut response = request.send().await.and_then(reqwest::Response::error_for_status).map_err(failed)?;
        // A server that knows nothing of parts sends the whole.
        if here > 0 && response.status().as_u16() != 206 {
            (file, here) = (emptied(part).map_err(temporary)?, 0);
        }
        while let Some(chunk) = response.chunk().await.map_err(failed)? {
            here += chunk.len() as u64;
            if here > size {
                break;
            }
            file.write_all(&chunk).map_err(temporary)?;
            progress(here);
        }
    }
    file.rewind().map_err(temporary)?;
    let hash = sha256(&file).map_err(temporary)?;
    if here != size || hash != record.attachment.hash {
        // A part that is merely short is gone on with the next time.
        if here >= size {
            let _ = fs::remove_file(part);
        }
        return Err(Error::failed(msg!("models-download-damaged", name = record.name.as_str())).hint(msg!("hint-try-again")));
    }
    file.rewind().map_err(temporary)?;
    Ok(file)
}

fn emptied(part: &Path) -> io::Result<File> {
    File::options().create(true).read(true).write(true).truncate(true).open(part)
}

/// The newest version of the model for a pair that a server has and the engine reads.
///
/// # Errors
/// If the server cannot be read; a folder has no versions.
pub fn newest(from: &Locale, to: &Locale, origin: &Origin) -> Result<Option<String>> {
    let Origin::Server { records, .. } = origin else { return Ok(None) };
    let records = http::run(async { get_records(&http::client(records, Duration::from_secs(30))?, records).await })?;
    Ok(choose(&records, from, to).and_then(|files| files.first().map(|record| record.version.clone())))
}

/// Copies the models of some pairs into a folder, as a server has them: `records`, and the attachments beside it. An
/// office that serves the folder, or hands it around, fetches from there with `--from`. Gives back the files written.
///
/// # Errors
/// As [`fetch`], or if the folder cannot be written.
pub fn mirror(pairs: &[(Locale, Locale)], origin: &Origin, to: &Path, progress: &mut dyn FnMut(u64, u64)) -> Result<Vec<PathBuf>> {
    let Origin::Server { records: address, attachments } = origin else { return Err(Error::usage(msg!("models-mirror-folder"))) };
    let unwritable = |error: io::Error| Error::failed(msg!("models-unwritable", path = to, why = error.to_string()));
    http::run(async {
        let client = http::client(address, Duration::from_secs(60))?;
        let all = get_values(&client, address).await?;
        let records: Vec<Record> = all.iter().filter_map(|value| serde_json::from_value(value.clone()).ok()).collect();
        let mut chosen: Vec<Record> = Vec::new();
        for (from, to) in pairs {
            chosen.extend(choose(&records, from, to).ok_or_else(|| no_such_pair(from, to))?);
        }
        let total = chosen.iter().map(|record| record.attachment.size).sum();
        let (mut written, mut done) = (Vec::new(), 0);
        for record in &chosen {
            let location = Path::new(&record.attachment.location);
            let inside = location.components().all(|part| matches!(part, std::path::Component::Normal(_)));
            if !inside || record.attachment.size > LARGEST {
                return Err(Error::failed(msg!("models-download-damaged", name = record.name.as_str())));
            }
            let path = to.join(location);
            fs::create_dir_all(path.parent().unwrap_or(to)).map_err(unwritable)?;
            let part = path.with_extension("part");
            if !path.exists() {
                get_attachment(&client, attachments, record, &part, &mut |bytes| progress(done + bytes, total)).await?;
                fs::rename(&part, &path).map_err(unwritable)?;
            }
            done += record.attachment.size;
            written.push(path);
        }
        // What the folder had before stays in its list.
        let list = to.join("records");
        let before: Vec<Value> = fs::read(&list).ok().and_then(|bytes| serde_json::from_slice::<Value>(&bytes).ok()).and_then(|list| list.get("data").and_then(Value::as_array).cloned()).unwrap_or_default();
        let is_chosen = |value: &&Value| chosen.iter().any(|record| value.pointer("/attachment/location").and_then(Value::as_str) == Some(&record.attachment.location));
        let mut data: Vec<Value> = before.iter().filter(|value| !is_chosen(value)).cloned().collect();
        data.extend(all.iter().filter(is_chosen).cloned());
        fs::write(&list, serde_json::json!({ "data": data }).to_string()).map_err(unwritable)?;
        written.push(list);
        Ok(written)
    })
}

#[cfg(test)]
mod tests {
    use super::super::models::hex;
    use super::*;
    use sha2::{Digest, Sha256};
    use std::io::{BufRead, BufReader};
    use std::net::TcpListener;

    /// Serves files by path on loopback until the test process ends; reports the base address.
    fn serve(files: Vec<(String, Vec<u8>)>) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
                let first = lines.next().unwrap().unwrap();
                let mut from = 0;
                while let Some(line) = lines.next().map(|line| line.unwrap()).filter(|line| !line.is_empty()) {
                    from = line.strip_prefix("range: bytes=").map_or(from, |range| range.trim_end_matches('-').parse().unwrap());
                }
                let path = first.split(' ').nth(1).unwrap().trim_start_matches('/');
                let found = files.iter().find(|(name, _)| name == path);
                let part = if from > 0 { "206 Partial Content" } else { "200 OK" };
                let (status, body) = found.map_or(("404 Not Found", &b""[..]), |(_, body)| (part, &body[from..]));
                let head = format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", body.len());
                let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(body));
            }
        });
        base
    }

    fn sum(bytes: &[u8]) -> String {
        hex(&Sha256::digest(bytes))
    }

    struct Remote {
        records: Vec<serde_json::Value>,
        files: Vec<(String, Vec<u8>)>,
    }

    impl Remote {
        fn add(&mut self, name: &str, kind: &str, version: &str, pair: (&str, &str), body: &[u8]) {
            let packed = zstd::encode_all(body, 3).unwrap();
            let location = format!("files/{version}-{name}.zst");
            self.records.push(serde_json::json!({
                "name": name, "version": version, "fileType": kind, "sourceLanguage": pair.0, "targetLanguage": pair.1,
                "decompressedHash": sum(body), "decompressedSize": body.len(),
                "attachment": {"hash": sum(&packed), "size": packed.len(), "location": location},
            }));
            self.files.push((location, packed));
        }

        fn serve(mut self) -> Origin {
            let records = serde_json::to_vec(&serde_json::json!({"data": self.records})).unwrap();
            self.files.push(("records".to_string(), records));
            Origin::read(Some(&serve(self.files)))
        }
    }

    fn remote() -> Remote {
        let mut remote = Remote { records: vec![serde_json::json!({"kind": "something else"})], files: vec![] };
        for (version, words) in [("3.0", "old"), ("3.1", "new"), ("4.0", "too new")] {
            remote.add("model.ende.bin", "model", version, ("en", "de"), words.repeat(900).as_bytes());
            remote.add("vocab.ende.spm", "vocab", version, ("en", "de"), b"vocabulary");
        }
        // The newest version of this pair has no vocabulary yet.
        remote.add("model.enfr.bin", "model", "3.1", ("en", "fr"), b"new");
        remote.add("model.enfr.bin", "model", "3.0", ("en", "fr"), b"old");
        remote.add("srcvocab.enfr.spm", "srcvocab", "3.0", ("en", "fr"), b"source");
        remote.add("trgvocab.enfr.spm", "trgvocab", "3.0", ("en", "fr"), b"target");
        remote
    }

    fn go(store: &Path, pair: (&str, &str), origin: &Origin) -> Result<(Model, Vec<(u64, u64)>)> {
        let mut heard = Vec::new();
        let (from, to) = (Locale::parse(pair.0).unwrap(), Locale::parse(pair.1).unwrap());
        let model = fetch(&Store::open(Some(store)), &from, &to, origin, &mut |done, total| heard.push((done, total)))?;
        Ok((model, heard))
    }

    #[test]
    fn fetches_the_newest_whole_model_that_the_engine_reads() {
        let root = tempfile::tempdir().unwrap();
        let origin = remote().serve();
        let (model, heard) = go(root.path(), ("en", "de-AT"), &origin).unwrap();
        assert_eq!((model.manifest.version.as_str(), model.manifest.to.as_str()), ("3.1", "de"));
        assert_eq!(std::fs::read_to_string(model.path(Role::Model).unwrap()).unwrap(), "new".repeat(900));
        assert!(model.check().is_ok());
        let last = heard.last().unwrap();
        assert_eq!(last.0, last.1);
        assert!(heard.windows(2).all(|pair| pair[0].0 < pair[1].0));
        assert_eq!(go(root.path(), ("en", "fr"), &origin).unwrap().0.manifest.version, "3.0");
        assert_eq!(go(root.path(), ("en", "eo"), &origin).unwrap_err().says.key, "models-no-such-pair");
        assert_eq!(available(&origin).unwrap(), [("en".to_string(), "de".to_string()), ("en".to_string(), "fr".to_string())]);
    }

    #[test]
    fn damage_on_the_way_leaves_the_store_as_it_was() {
        for damage in ["cut", "changed", "longer", "missing", "packed right, content wrong", "name"] {
            let root = tempfile::tempdir().unwrap();
            let mut remote = remote();
            let file = remote.files.iter_mut().find(|(name, _)| name.contains("3.1-vocab")).unwrap();
            match damage {
                "cut" => file.1.truncate(5),
                "changed" => file.1[6] ^= 1,
                "longer" => file.1.extend([0; 9]),
                "missing" => file.0 = "elsewhere".to_string(),
                _ => {}
            }
            for record in remote.records.iter_mut().filter(|record| record["version"] == "3.1" && record["fileType"] == "vocab") {
                match damage {
                    "packed right, content wrong" => record["decompressedHash"] = "00".into(),
                    "name" => record["name"] = "../vocab.ende.spm".into(),
                    _ => {}
                }
            }
            let error = go(root.path(), ("en", "de"), &remote.serve()).unwrap_err();
            assert!(["models-download-damaged", "models-unreachable"].contains(&error.says.key), "{damage}: {error}");
            let visible = std::fs::read_dir(root.path()).unwrap().flatten().filter(|file| !file.file_name().to_string_lossy().starts_with('.'));
            assert_eq!(visible.count(), 0, "{damage}");
        }
    }

    #[test]
    fn goes_on_where_an_earlier_try_left_off() {
        let root = tempfile::tempdir().unwrap();
        let remote = remote();
        let (_, packed) = remote.files.iter().find(|(name, _)| name.contains("3.1-model.ende")).unwrap().clone();
        let store = Store::open(Some(root.path()));
        std::fs::write(store.part(&sum(&packed)).unwrap(), &packed[..packed.len() / 2]).unwrap();
        let (model, heard) = go(root.path(), ("en", "de"), &remote.serve()).unwrap();
        assert!(model.check().is_ok());
        assert!(heard[0].0 > packed.len() as u64 / 2, "{heard:?}");
        // A part of something else is thrown away, and the next try begins anew.
        let remote = self::remote();
        std::fs::write(store.part(&sum(&packed)).unwrap(), vec![7; packed.len() / 2]).unwrap();
        let origin = remote.serve();
        assert!(go(root.path(), ("en", "de"), &origin).is_err());
        assert!(go(root.path(), ("en", "de"), &origin).is_ok());
    }

    #[test]
    fn a_mirror_is_a_server_of_ones_own() {
        let (folder, root) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let origin = remote().serve();
        let locale = |tag| Locale::parse(tag).unwrap();
        for pairs in [vec![(locale("en"), locale("de"))], vec![(locale("en"), locale("fr")), (locale("en"), locale("de"))]] {
            mirror(&pairs, &origin, folder.path(), &mut |_, _| {}).unwrap();
        }
        let mut files = Vec::new();
        for file in std::fs::read_dir(folder.path().join("files")).unwrap().flatten() {
            files.push((format!("files/{}", file.file_name().to_string_lossy()), std::fs::read(file.path()).unwrap()));
        }
        assert_eq!(files.len(), 5);
        files.push(("records".into(), std::fs::read(folder.path().join("records")).unwrap()));
        let mirrored = Origin::read(Some(&serve(files)));
        assert_eq!(go(root.path(), ("en", "de"), &mirrored).unwrap().0.manifest.version, "3.1");
        assert_eq!(newest(&locale("en"), &locale("fr"), &mirrored).unwrap().as_deref(), Some("3.0"));
        assert!(mirror(&[(locale("en"), locale("eo"))], &origin, folder.path(), &mut |_, _| {}).is_err());
    }

    #[test]
    fn a_server_that_is_not_there_is_named() {
        let origin = Origin::read(Some("http://127.0.0.1:9"));
        let root = tempfile::tempdir().unwrap();
        assert_eq!(go(root.path(), ("en", "de"), &origin).unwrap_err().says.key, "models-unreachable");
    }

    #[test]
    fn reads_where_to_fetch_from() {
        assert_eq!(Origin::read(Some("/media/usb")), Origin::Folder("/media/usb".into()));
        let mirror = Origin::Server { records: "https://x.example/m/records".into(), attachments: "https://x.example/m/".into() };
        assert_eq!(Origin::read(Some("https://x.example/m/")), mirror);
    }
}
