//! Where a file of the project is edited on the forge that the checkout came from: read from `.git`, without git.

use std::path::{Path, PathBuf};

/// The address with `{path}` from the project's root and `{line}`; nothing where there is no checkout, no `origin`, or a
/// forge whose addresses are not known.
pub fn edit_address(root: &Path) -> Option<String> {
    let top = root.ancestors().find(|folder| folder.join(".git").exists())?;
    let own = git_folder(&top.join(".git"))?;
    let shared = std::fs::read_to_string(own.join("commondir")).map(|other| own.join(other.trim())).unwrap_or_else(|_| own.clone());
    let origin = origin(&std::fs::read_to_string(shared.join("config")).ok()?)?;
    let head = std::fs::read_to_string(own.join("HEAD")).ok()?;
    let inside = root.strip_prefix(top).ok()?.components().map(|part| format!("{}/", part.as_os_str().to_string_lossy())).collect::<String>();
    Some(address(&origin, head.trim())?.replace("{path}", &format!("{inside}{{path}}")))
}

/// The repository's folder; a linked worktree and a submodule name it in a file.
fn git_folder(git: &Path) -> Option<PathBuf> {
    if git.is_dir() {
        return Some(git.to_path_buf());
    }
    let text = std::fs::read_to_string(git).ok()?;
    Some(git.parent()?.join(text.strip_prefix("gitdir:")?.trim()))
}

/// The address of `origin` in a repository's configuration.
fn origin(config: &str) -> Option<String> {
    let mut here = false;
    for line in config.lines().map(str::trim) {
        if line.starts_with('[') {
            here = line == "[remote \"origin\"]";
        } else if here && let Some(("url", address)) = line.split_once('=').map(|(key, value)| (key.trim(), value.trim())) {
            return Some(address.to_string());
        }
    }
    None
}

/// The web address of a remote. Whoever is named in it, perhaps with a password, is left out.
fn web(remote: &str) -> Option<(String, String)> {
    let (host, path) = match remote.split_once("://") {
        Some(("https" | "http" | "ssh" | "git", rest)) => rest.split_once('/')?,
        Some(_) => return None,
        // `git@github.com:city/site.git`
        None => remote.split_once(':')?,
    };
    let host = host.rsplit('@').next()?.split(':').next()?;
    let path = path.trim_matches('/').trim_end_matches(".git");
    let plain = |text: &str, others: &str| !text.is_empty() && text.chars().all(|char| char.is_ascii_alphanumeric() || others.contains(char));
    (plain(host, "-.") && plain(path, "-._~/")).then(|| (host.to_string(), path.to_string()))
}

/// The address of a file's line: its editor on a branch, and what a detached head shows of it.
fn address(remote: &str, head: &str) -> Option<String> {
    let (host, path) = web(remote)?;
    let base = format!("https://{host}/{path}");
    let branch = head.strip_prefix("ref: refs/heads/");
    let plain = |name: &str| name.chars().all(|char| char.is_ascii_alphanumeric() || "-._/".contains(char));
    let at = branch.or((head.len() >= 40).then_some(head)).filter(|name| plain(name))?;
    let is = |name: &str| host.split('.').any(|part| part == name);
    if host == "github.com" {
        return Some(match branch {
            Some(_) => format!("{base}/edit/{at}/{{path}}#L{{line}}"),
            None => format!("{base}/blob/{at}/{{path}}?plain=1#L{{line}}"),
        });
    }
    if is("gitlab") {
        let what = if branch.is_some() { "edit" } else { "blob" };
        return Some(format!("{base}/-/{what}/{at}/{{path}}#L{{line}}"));
    }
    if host == "codeberg.org" || is("gitea") || is("forgejo") {
        return Some(match branch {
            Some(_) => format!("{base}/_edit/{at}/{{path}}#L{{line}}"),
            None => format!("{base}/src/commit/{at}/{{path}}?display=source#L{{line}}"),
        });
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_the_forge_by_its_remote() {
        let branch = "ref: refs/heads/main";
        let github = Some("https://github.com/city/site/edit/main/{path}#L{line}".to_string());
        for remote in ["git@github.com:city/site.git", "https://github.com/city/site", "ssh://git@github.com:22/city/site.git"] {
            assert_eq!(address(remote, branch), github, "{remote}");
        }
        assert_eq!(address("https://gitlab.city.example/web/site.git", branch).unwrap(), "https://gitlab.city.example/web/site/-/edit/main/{path}#L{line}");
        let detached = "0123456789abcdef0123456789abcdef01234567";
        assert_eq!(address("https://github.com/city/site", detached).unwrap(), format!("https://github.com/city/site/blob/{detached}/{{path}}?plain=1#L{{line}}"));
        for unknown in ["/srv/git/site.git", "https://example.org/x.git", "file:///srv/x", "", "https://github.com/<script>"] {
            assert_eq!(address(unknown, branch), None, "{unknown}");
        }
    }

    #[test]
    fn law_10_no_password_of_a_remote_gets_out() {
        let address = address("https://office:hunter2@github.com/city/site.git", "ref: refs/heads/main").unwrap();
        assert!(!address.contains("hunter2") && !address.contains("office"), "{address}");
    }

    #[test]
    fn finds_the_checkout_above_the_project() {
        let top = tempfile::tempdir().unwrap();
        let project = top.path().join("sites/city");
        std::fs::create_dir_all(&project).unwrap();
        assert_eq!(edit_address(&project), None);
        std::fs::create_dir_all(top.path().join(".git")).unwrap();
        std::fs::write(top.path().join(".git/HEAD"), "ref: refs/heads/fix/dates\n").unwrap();
        std::fs::write(top.path().join(".git/config"), "[core]\n\turl = no\n[remote \"origin\"]\n\turl = git@github.com:city/site.git\n").unwrap();
        assert_eq!(edit_address(&project).unwrap(), "https://github.com/city/site/edit/fix/dates/sites/city/{path}#L{line}");
    }
}
