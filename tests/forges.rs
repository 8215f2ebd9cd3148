//! What stands between Latimer and the forges: reports held against the schemas of those who read them, and the action, the
//! hook and the GitLab job run as far as that goes without a forge. `LATIMER_TEST_FORGES` is what `scripts/lib/forges.sh` prints.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod site;

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use site::{Site, configuration};

fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// A site whose gate fails, with drafts in one language.
fn failing() -> Site {
    let site = Site::of(&[("latimer.toml", &configuration(&["de", "fr"], "[gate]\napproved = 100")), ("content/en/fund.md", "# Fund\n\nApply until 30 November 2026.\n")]);
    site.ok("extract");
    site.ok("sync");
    site.ok("draft --engine pseudo --locale de");
    site
}

fn passing(site: &Site) {
    site.replace("latimer.toml", "approved = 100", "approved = 0");
    site.ok("merge");
    assert_eq!(site.run("check").code, 0);
}

#[test]
fn reports_are_valid_by_their_schemas() {
    let Some(tools) = tools() else { return };
    let site = failing();
    let report = |name: &str| site.path(name).display().to_string();
    site.run(&format!("check -o sarif={} -o json={} -o junit={} -o badge={}", report("a.sarif"), report("check.json"), report("junit.xml"), report("badge.svg")));
    std::fs::write(site.path("status.json"), site.ok("status --format json").out).unwrap();
    std::fs::write(site.path("run.json"), site.run("run --no-draft --format json").out).unwrap();
    std::fs::write(site.path("error.json"), Command::new(env!("CARGO_BIN_EXE_latimer")).args(["status", "--format", "json"]).current_dir("/").output().unwrap().stdout).unwrap();
    let sarif = tools.join("sarif-2.1.0.json").display().to_string();
    let own = here("docs/report.schema.json").display().to_string();
    done(python(&tools, &["-m", "check_jsonschema", "--regex-variant", "python", "--schemafile", &sarif, &report("a.sarif")]));
    done(python(&tools, &["-m", "check_jsonschema", "--check-metaschema", &own]));
    for document in ["check.json", "status.json", "run.json", "error.json"] {
        done(python(&tools, &["-m", "check_jsonschema", "--schemafile", &own, &report(document)]));
    }
    for xml in ["junit.xml", "badge.svg"] {
        done(python(&tools, &["-c", "import sys, xml.dom.minidom as dom; dom.parse(sys.argv[1])", &report(xml)]));
    }
}

#[test]
fn definitions_are_valid_by_the_forges_schemas() {
    let Some(tools) = tools() else { return };
    let path = |name: &str| here(name).display().to_string();
    done(python(&tools, &["-m", "check_jsonschema", "--builtin-schema", "vendor.github-actions", &path("action.yml")]));
    for workflow in ["ci", "release"] {
        done(python(&tools, &["-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows", &path(&format!(".github/workflows/{workflow}.yml"))]));
    }
    done(python(&tools, &["-m", "check_jsonschema", "--builtin-schema", "vendor.gitlab-ci", "--data-transform", "gitlab-ci", &path("ci/gitlab.yml")]));
    done(python(&tools, &["-m", "pre_commit", "validate-manifest", &path(".pre-commit-hooks.yaml")]));
}

#[test]
fn the_action_judges_annotates_sums_up_and_comments() {
    let Some(tools) = tools() else { return };
    let site = failing();
    // A forge's own program, which notes what it is asked.
    stub(&site, "gh", "#!/bin/sh\necho \"$@\" >>\"$ASKED\"\ncase \"$*\" in *--paginate*) echo \"$OLD\";; *body=@*) cat \"${*##*body=@}\" >>\"$ASKED\";; esac\n");
    let reports = format!("html={}\n\nsarif={}", site.path("r.html").display(), site.path("r.sarif").display());
    let context = serde_json::json!({ "inputs.binary": env!("CARGO_BIN_EXE_latimer"), "inputs.reports": reports, "inputs.comment": "true" });
    let asked = site.path("asked").display().to_string();
    let (code, out) = action(&tools, &site, &context, &[("ASKED", asked.as_str()), ("OLD", "")]);
    assert_eq!(code, 1, "{out}");
    assert!(out.contains("::error file=") && out.contains("gate-missed"), "{out}");
    assert_eq!(site.read("output"), "passed=false\n");
    assert!(site.read("summary").starts_with("<!-- latimer -->\n## ✗ "));
    assert!(site.has("r.html") && site.has("r.sarif"));
    let first = site.read("asked");
    assert!(first.contains("--method POST repos/office/site/issues/17/comments") && first.contains("## ✗ "), "{first}");
    // The next run writes over its comment.
    passing(&site);
    site.remove("asked");
    site.remove("output");
    let (code, out) = action(&tools, &site, &context, &[("ASKED", asked.as_str()), ("OLD", "4711")]);
    assert_eq!((code, site.read("output").as_str()), (0, "passed=true\n"), "{out}");
    assert!(site.read("asked").contains("--method PATCH repos/office/site/issues/comments/4711"), "{}", site.read("asked"));
}

#[test]
fn the_action_takes_a_release_and_no_other_file() {
    let Some(tools) = tools() else { return };
    let site = failing();
    let root = site.path("forge");
    let folder = root.join("office/latimer/releases/download/v1.2.3");
    std::fs::create_dir_all(&folder).unwrap();
    assert!(Command::new("bash").arg(here("ci/pack.sh")).arg(env!("CARGO_BIN_EXE_latimer")).current_dir(&folder).status().unwrap().success());
    let context = serde_json::json!({ "inputs.version": "v1.2.3", "github.server_url": format!("file://{}", root.display()) });
    let (code, out) = action(&tools, &site, &context, &[]);
    assert_eq!((code, site.read("output").as_str()), (1, "passed=false\n"), "{out}");
    // A file that is not the one whose checksum was published is not run.
    let archive = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).find(|path| path.extension().is_some_and(|ending| ending == "gz")).unwrap();
    std::fs::write(archive, "something else").unwrap();
    site.remove("output");
    let (code, out) = action(&tools, &site, &context, &[]);
    assert!(code != 0 && !site.has("output"), "{code} {out}");
}

#[test]
fn the_gitlab_job_writes_what_its_artifacts_name() {
    let Some(tools) = tools() else { return };
    let site = failing();
    let (code, out) = forge(&tools, &site, "ci/gitlab.yml", &serde_json::json!({}), &[("GITLAB_CI", "true")]);
    assert_eq!(code, 1, "{out}");
    let list: Value = serde_json::from_str(&site.read("gl-code-quality-report.json")).unwrap();
    assert!(list.as_array().is_some_and(|list| !list.is_empty() && list.iter().all(|one| one["fingerprint"].is_string() && one["location"]["lines"]["begin"].is_number())));
    assert!(site.read("latimer-junit.xml").contains("<testsuites ") && site.read("latimer-report.html").starts_with("<!doctype html>"));
    passing(&site);
    assert_eq!(forge(&tools, &site, "ci/gitlab.yml", &serde_json::json!({}), &[]).0, 0);
}

#[test]
fn the_hook_stops_a_commit_that_would_fail() {
    let Some(tools) = tools() else { return };
    let site = failing();
    let hooks = tempfile::tempdir().unwrap();
    std::fs::copy(here(".pre-commit-hooks.yaml"), hooks.path().join(".pre-commit-hooks.yaml")).unwrap();
    for folder in [hooks.path(), site.root()] {
        let commit = "git init -q && git add --all && git -c user.name=a -c user.email=a@example.org commit -qm all";
        assert!(Command::new("bash").args(["-c", commit]).current_dir(folder).status().unwrap().success());
    }
    let run = || {
        let mut command = Command::new("python3");
        command.args(["-m", "pre_commit", "try-repo"]).arg(hooks.path()).args(["latimer-check-installed", "--all-files"]);
        command.env("PRE_COMMIT_HOME", hooks.path().join("cache"));
        ran(command, &tools, &site)
    };
    let (code, out) = run();
    assert!(code != 0 && out.contains("gate-missed"), "{out}");
    passing(&site);
    let (code, out) = run();
    assert!(code == 0 && out.contains("Passed"), "{out}");
}

/// Runs the action's steps as a runner would for a pull request.
fn action(tools: &Path, site: &Site, context: &Value, variables: &[(&str, &str)]) -> (i32, String) {
    let mut context = context.clone();
    for (name, value) in [("github.server_url", "https://forge.example"), ("github.action_repository", "office/latimer"), ("github.token", "none")] {
        if context.get(name).is_none() {
            context[name] = value.into();
        }
    }
    let (output, summary, own) = (site.path("output"), site.path("summary"), here(""));
    let runner = [
        ("GITHUB_ACTIONS", "true"),
        ("GITHUB_EVENT_NAME", "pull_request"),
        ("GITHUB_REF", "refs/pull/17/merge"),
        ("GITHUB_REPOSITORY", "office/site"),
        ("GITHUB_ACTION_PATH", own.to_str().unwrap()),
        ("GITHUB_OUTPUT", output.to_str().unwrap()),
        ("GITHUB_STEP_SUMMARY", summary.to_str().unwrap()),
        ("RUNNER_TEMP", site.root().to_str().unwrap()),
    ];
    forge(tools, site, "action.yml", &context, &[&runner[..], variables].concat())
}

/// Runs what a definition says in the site's folder, with the latimer of this build on the path.
fn forge(tools: &Path, site: &Site, definition: &str, context: &Value, variables: &[(&str, &str)]) -> (i32, String) {
    let mut steps = python(tools, &[here("tests/forges/steps.py").to_str().unwrap(), here(definition).to_str().unwrap(), &context.to_string()]);
    let steps: Value = serde_json::from_slice(&steps.output().unwrap().stdout).unwrap();
    let mut all = String::new();
    for step in steps.as_array().unwrap() {
        let mut command = Command::new("bash");
        command.args(["--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"].as_str().unwrap()]);
        for (name, value) in step["env"].as_object().unwrap() {
            command.env(name, value.as_str().unwrap());
        }
        command.envs(variables.iter().copied());
        let (code, out) = ran(command, tools, site);
        all += &out;
        if code != 0 {
            return (code, all);
        }
    }
    (0, all)
}

fn ran(mut command: Command, tools: &Path, site: &Site) -> (i32, String) {
    let program = Path::new(env!("CARGO_BIN_EXE_latimer")).parent().unwrap();
    let path = format!("{}:{}:{}", site.path("bin").display(), program.display(), std::env::var("PATH").unwrap());
    let output = command.current_dir(site.root()).env("PATH", path).env("PYTHONPATH", tools.join("python")).env("LC_ALL", "C.UTF-8").output().unwrap();
    (output.status.code().unwrap_or(-1), String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned())
}

fn stub(site: &Site, name: &str, text: &str) {
    use std::os::unix::fs::PermissionsExt;
    site.write(&format!("bin/{name}"), text);
    std::fs::set_permissions(site.path(&format!("bin/{name}")), std::fs::Permissions::from_mode(0o755)).unwrap();
}

fn python(tools: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new("python3");
    command.args(arguments).env("PYTHONPATH", tools.join("python"));
    command
}

fn done(mut command: Command) {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{command:?}\n{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
}

fn tools() -> Option<PathBuf> {
    let folder = std::env::var_os("LATIMER_TEST_FORGES").map(PathBuf::from);
    if folder.is_none() {
        assert!(std::env::var_os("CI").is_none_or(|ci| ci != "true"), "LATIMER_TEST_FORGES is not set");
        println!("skipped: LATIMER_TEST_FORGES is not set; see scripts/lib/forges.sh");
    }
    folder
}
