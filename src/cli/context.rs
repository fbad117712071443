//! `chimectl context`: makes, chooses, shows and deletes contexts. What one is, is in `aws/contexts/`.

use std::path::Path;

use clap::{Subcommand, ValueEnum as _};
use serde_json::{Value as Json, json};

use crate::api::Document;
use crate::api::error::{Error, Kind};
use crate::api::regions;
use crate::aws::contexts::{self, Context, Edit, Holds, KEYS, Keys, PROFILE, PROTECT};
use crate::aws::environment::Environment;
use crate::aws::settings::{Found, Lookup, Source};
use crate::cli::Options;
use crate::cli::call::short_names::AppInstance;
use crate::cli::call::show_own;
use crate::cli::output;
use crate::cli::terminal::Terminal;
use crate::text::quoted;

/// The argument that names an existing context.
pub const KNOWN: &str = "known-context";

#[expect(missing_docs, reason = "a doc comment would be shown as the group's help")]
#[derive(Subcommand)]
pub enum Contexts {
    /// Create a context
    ///
    /// The context also keeps --profile, --region, --output, and --sandbox. On a terminal, `chimectl context use` selects it for all
    /// commands. Elsewhere, only --context and CHIMECTL_CONTEXT select one. Options and variables override the context.
    #[command(after_help = "Example:
  chimectl context create prod --profile prod --region eu-central-1 --app-instance @Contoso --bearer alice")]
    Create {
        /// Name of the context
        name: String,
        /// ARN, ID, or @name of the app instance
        #[arg(long, value_name = "APP-INSTANCE")]
        app_instance: Option<String>,
        /// ARN, ID, or @name of the user that messaging commands act as
        #[arg(long, value_name = "USER")]
        bearer: Option<String>,
        /// Protect its resources from deletion by mistake
        #[arg(long)]
        protect: bool,
    },
    /// Set the context of commands on a terminal
    #[command(after_help = "Example:\n  chimectl context use prod")]
    Use {
        /// Name of the context
        #[arg(id = KNOWN, value_name = "NAME")]
        name: Option<String>,
        /// Use no context
        #[arg(long)]
        none: bool,
    },
    /// List the contexts
    #[command(after_help = "Example:\n  chimectl context list")]
    List,
    /// Show a context
    #[command(after_help = "Example:\n  chimectl context show prod")]
    Show {
        /// Name of the context; the one in force if omitted
        #[arg(id = KNOWN, value_name = "NAME")]
        name: Option<String>,
    },
    /// Delete a context
    #[command(after_help = "Example:\n  chimectl context delete prod")]
    Delete {
        /// Name of the context
        #[arg(id = KNOWN, value_name = "NAME")]
        name: String,
    },
}

/// Does what a command of contexts says and gives the exit status.
///
/// # Errors
/// If the file of contexts is wrong or cannot be written, or if it has no context of the name.
pub async fn run(
    terminal: &Terminal,
    environment: &Environment,
    command: Contexts,
    options: Options,
) -> Result<u8, Error> {
    let path = contexts::file(environment).ok_or_else(|| {
        Error::new(Kind::Configuration, "cannot locate the contexts: could not find the home directory")
            .hint("Set HOME or XDG_CONFIG_HOME.")
    })?;
    match command {
        Contexts::Create { name, app_instance, bearer, protect } => {
            let keys = keys(&options, app_instance, bearer, protect)?;
            create(terminal, &path, &name, &keys)?;
        }
        Contexts::Use { name: Some(_), none: true } => {
            return Err(Error::usage("--none: cannot be used with the name of a context"));
        }
        Contexts::Use { name: None, none: false } => {
            return Err(Error::usage("no context was specified")
                .hint("To list the contexts, use chimectl context list; to use none, add --none."));
        }
        Contexts::Use { name, .. } => choose(terminal, &path, name.as_deref())?,
        Contexts::Delete { name } => {
            let mut edit = begin(&path, &name)?;
            edit.remove(&name);
            edit.write()?;
            output::say(terminal, &format!("Deleted the context {name}."));
        }
        Contexts::List => {
            let contexts = contexts::Contexts::read(&path)?;
            let is_current = |name: &str| contexts.current.as_deref() == Some(name);
            let empty = Keys::new();
            let shown =
                |name: &&str| Json::Object(document(name, contexts.get(name).unwrap_or(&empty), is_current(name)));
            let list: Vec<_> = contexts.names().iter().map(shown).collect();
            if list.is_empty() {
                output::remark(terminal, "There are no contexts. To create one: chimectl context create NAME");
            }
            let lookup = Lookup::without_profile(environment);
            let rows = Json::from(list);
            let document = Document::from_iter([("Contexts".to_owned(), rows.clone())]);
            show_own(terminal, &options, &lookup, document, rows.clone(), rows).await?;
        }
        Contexts::Show { name } => show(terminal, environment, &path, name, &options).await?,
    }
    Ok(0)
}

fn create(terminal: &Terminal, path: &Path, name: &str, keys: &Keys) -> Result<(), Error> {
    let is_part = |letter: char| letter.is_alphanumeric() || "-_.".contains(letter);
    if name.is_empty() || name.starts_with('-') || !name.chars().all(is_part) {
        let message = format!("{name:?} is not a valid context name; use letters, digits, -, _ and .");
        return Err(Error::usage(message));
    }
    let mut edit = Edit::begin(path)?;
    if edit.contexts.get(name).is_some() {
        let error = Error::usage(format!("the context {name:?} already exists; nothing was changed"));
        return Err(error.hint(format!("To change it, edit {}, or delete it first.", path.display())));
    }
    edit.add(name, keys);
    let written = edit.write()?;
    output::say(terminal, &format!("Created the context {name} in {}.", written.display()));
    output::remark(terminal, &format!("To use it: chimectl context use {}", quoted(name)));
    Ok(())
}

fn choose(terminal: &Terminal, path: &Path, name: Option<&str>) -> Result<(), Error> {
    let mut edit = match name {
        Some(name) => begin(path, name)?,
        None => Edit::begin(path)?,
    };
    edit.set_current(name);
    edit.write()?;
    output::say(
        terminal,
        &match name {
            Some(name) => format!(
                "Commands on a terminal now use the context {name}. In scripts, use --context or CHIMECTL_CONTEXT."
            ),
            None => "Commands now use no context.".to_owned(),
        },
    );
    Ok(())
}

async fn show(
    terminal: &Terminal,
    environment: &Environment,
    path: &Path,
    name: Option<String>,
    options: &Options,
) -> Result<(), Error> {
    let name = match name {
        Some(name) => name,
        None => {
            let context = Context::in_force(environment, options.context.as_deref(), terminal.output_is_terminal())?;
            let none = || Error::usage("no context is in use").hint("Specify one: chimectl context show NAME");
            context.name().map(str::to_owned).ok_or_else(none)?
        }
    };
    let contexts = begin(path, &name)?.contexts;
    let empty = Keys::new();
    let is_current = contexts.current.as_deref() == Some(name.as_str());
    let document = document(&name, contexts.get(&name).unwrap_or(&empty), is_current);
    let rows = Json::from(document.clone());
    show_own(terminal, options, &Lookup::without_profile(environment), document, rows.clone(), rows).await
}

/// The file with the context called `name`.
fn begin(path: &Path, name: &str) -> Result<Edit, Error> {
    let edit = Edit::begin(path)?;
    match edit.contexts.get(name) {
        Some(_) => Ok(edit),
        None => {
            let error = contexts::unknown(name, "NAME", &edit.contexts.names(), Some(path));
            Err(Error { kind: Kind::Usage, ..error })
        }
    }
}

/// What the command line says of a new context.
fn keys(options: &Options, app_instance: Option<String>, bearer: Option<String>, protect: bool) -> Result<Keys, Error> {
    let mut lines: Vec<String> = Vec::new();
    lines.extend(options.region.as_deref().and_then(|region| regions::problem("--region", region)));
    if let Some(value) = app_instance.clone() {
        let found = Found { value, source: Source::Option("--app-instance") };
        lines.extend(AppInstance::configured(found).err());
    }
    if bearer.as_deref() == Some("") {
        lines.push("--bearer: has no value".to_owned());
    }
    if !lines.is_empty() {
        return Err(Error::problems("chimectl context create", &lines));
    }
    let output = options.output.and_then(|format| format.to_possible_value());
    let output = output.map(|format| format.get_name().to_owned());
    let text = |value: &Option<String>| value.clone().filter(|value| !value.is_empty());
    let on = |value: bool| value.then(|| "true".to_owned());
    let values = [
        (PROFILE, text(&options.profile)),
        ("region", text(&options.region)),
        ("app-instance", app_instance),
        ("bearer", bearer),
        ("output", output),
        ("sandbox", on(options.sandbox)),
        (PROTECT, on(protect)),
    ];
    Ok(values.into_iter().filter_map(|(key, value)| Some((key, value?))).collect())
}

/// A context as it is displayed.
fn document(name: &str, keys: &Keys, is_current: bool) -> Document {
    let mut document = Document::new();
    document.insert("Name".to_owned(), name.into());
    document.insert("Current".to_owned(), is_current.into());
    for (key, holds) in KEYS {
        if let Some(text) = keys.get(key) {
            let value = match holds {
                Holds::Text => json!(text),
                Holds::Boolean => json!(text == "true"),
            };
            document.insert(member(key), value);
        }
    }
    document
}

/// A key as a member (`AppInstance`).
fn member(key: &str) -> String {
    let begun = |word: &str| word.get(..1).map(|first| first.to_uppercase() + &word[1..]).unwrap_or_default();
    key.split('-').map(begun).collect()
}
