//! Our own words. A room that has something to say builds a [`Msg`], a key with arguments; the door puts it into the
//! reader's language, from `locales/<lang>/cli.ftl`.

mod choose;
mod numbers;
mod voice;

pub use choose::language;
pub use voice::Say;

/// Something to say: the id of a message of `cli.ftl` and its arguments.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Msg {
    pub key: &'static str,
    pub args: Vec<(&'static str, Arg)>,
}

/// An argument of a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    Text(String),
    Number(f64),
    /// A message inside a message, put into words first.
    Msg(Box<Msg>),
}

/// Numbers are counts, which are equal to themselves.
impl Eq for Arg {}

impl std::hash::Hash for Arg {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        match self {
            Arg::Text(text) => text.hash(state),
            Arg::Number(number) => number.to_bits().hash(state),
            Arg::Msg(msg) => msg.hash(state),
        }
    }
}

impl Msg {
    pub fn new(key: &'static str) -> Msg {
        Msg { key, args: Vec::new() }
    }

    /// The same message with one argument more.
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Msg {
        self.args.push((name, value.into()));
        self
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Arg {
        Arg::Text(text.to_string())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Arg {
        Arg::Text(text)
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Arg {
        Arg::Text(text.clone())
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Arg {
        Arg::Number(number as f64)
    }
}

impl From<u64> for Arg {
    fn from(number: u64) -> Arg {
        Arg::Number(number as f64)
    }
}

impl From<u8> for Arg {
    fn from(number: u8) -> Arg {
        Arg::Number(f64::from(number))
    }
}

impl From<&std::path::Path> for Arg {
    fn from(path: &std::path::Path) -> Arg {
        Arg::Text(path.display().to_string())
    }
}

impl From<Msg> for Arg {
    fn from(msg: Msg) -> Arg {
        Arg::Msg(Box::new(msg))
    }
}

/// `msg!("key", name = value, …)`: a [`Msg`].
#[macro_export]
macro_rules! msg {
    ($key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::say::Msg::new($key)$(.with(stringify!($name), $value))*
    };
}
