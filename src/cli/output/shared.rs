//! What the ARNs of a column have in common, so that it need be said only once.

/// The position in a Chime SDK ARN of the part that names an app instance and what is in it.
const APP_INSTANCE: &str = ":app-instance/";

/// What the values of a column that were seen so far have in common.
#[derive(Debug, Default, Clone)]
pub struct Shared {
    /// The beginning, with the slash that ends it; none before there was a value.
    beginning: Option<String>,
    /// The most slashes of a value.
    slashes: usize,
    /// Whether there was a value that is no ARN of an app instance.
    others: bool,
}

impl Shared {
    /// Another value of the column.
    pub fn see(&mut self, value: &str) {
        let parent = value.rfind('/').map_or("", |at| &value[..=at]);
        let is_plain = value.bytes().all(|byte| byte.is_ascii_graphic());
        if !is_plain || !value.starts_with("arn:") || !parent.contains(APP_INSTANCE) || parent.len() == value.len() {
            self.others = true;
            return;
        }
        self.slashes = self.slashes.max(slashes(value));
        match &mut self.beginning {
            None => self.beginning = Some(parent.to_owned()),
            Some(beginning) => {
                let same = beginning.bytes().zip(parent.bytes()).take_while(|(one, other)| one == other).count();
                let end = beginning[..same].rfind('/').map_or(0, |at| at + 1);
                beginning.truncate(end);
            }
        }
    }

    /// The beginning, if the rest of each value is what a flag takes: an ID if all are of one kind (`alice`), and the kind
    /// with the ID in one app instance (`user/alice`, `bot/x`). The IDs of different app instances are not.
    pub fn beginning(&self) -> Option<&str> {
        let beginning =
            self.beginning.as_deref().filter(|beginning| !self.others && beginning.contains(APP_INSTANCE))?;
        let own = slashes(beginning);
        let is_of_one_kind = self.slashes == own;
        let is_in_one_app_instance = own == 2 && self.slashes == 3;
        (is_of_one_kind || is_in_one_app_instance).then_some(beginning)
    }
}

fn slashes(text: &str) -> usize {
    text.bytes().filter(|byte| *byte == b'/').count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_of_an_arn_is_what_a_flag_takes() {
        let arn = |rest: &str| format!("arn:aws:chime:us-east-1:123456789012:app-instance/{rest}");
        for (rests, beginning) in [
            (&["a/channel/one"][..], Some("a/channel/")),
            (&["a/channel/one", "a/channel/other", "a/channel/o"], Some("a/channel/")),
            (&["a/user/alice", "a/bot/x"], Some("a/")),
            (&["a/user/alice", "a/users/bob"], Some("a/")),
            (&["a", "b"], Some("")),
            (&["a1", "a2"], Some("")),
            (&["a/user/alice", "b/user/bob"], None),
            (&["a", "a/user/alice"], None),
            (&["a/user/alice/endpoint/x", "a/user/bob"], None),
            (&["a/channel/"], None),
        ] {
            let mut shared = Shared::default();
            rests.iter().for_each(|rest| shared.see(&arn(rest)));
            assert_eq!(shared.beginning(), beginning.map(arn).as_deref(), "{rests:?}");
        }
        for other in ["general", "arn:aws:kinesis:us-east-1:123456789012:stream/a", "", "app-instance/a/user/b"] {
            let mut shared = Shared::default();
            shared.see(&arn("a/user/alice"));
            shared.see(other);
            assert_eq!(shared.beginning(), None, "{other}");
        }
    }
}
