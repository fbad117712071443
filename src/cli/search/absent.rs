//! What people look for and the API does not have, with what to do instead.

use super::synonyms::EMPTY;
use super::words::{forms, singular, split};

/// Something that the API does not have.
#[derive(Debug)]
pub struct Absent {
    /// Words of which one must be in the search, besides those of a list.
    verbs: &'static str,
    /// Whether it is a list: the words that ask for one are verbs then, and those that ask for one thing if it is many.
    is_list: bool,
    /// Words of each of which one must be asked for.
    nouns: &'static [&'static str],
    /// Words that change nothing.
    besides: &'static str,
    /// What the API cannot do, as in "the API cannot …".
    pub lacks: &'static str,
    /// What to do instead.
    pub instead: &'static str,
}

/// What asks for a list, of however many things.
const LISTING: &str = "list ls find search lookup query count enumerate";
/// What asks for one thing, or for a list if the thing is in the plural.
const SHOWING: &str = "get show describe view see display read fetch";

/// All of it.
pub const TABLE: &[Absent] = &[
    Absent {
        verbs: "",
        is_list: true,
        nouns: &["meeting conference"],
        besides: "active running open current ongoing live my all past previous old scheduled upcoming every",
        lacks: "list meetings",
        instead: "Keep the MeetingId that chimectl meetings create-meeting returns; every other command needs it.",
    },
    Absent {
        verbs: "update edit change modify rename extend reschedule set move",
        is_list: false,
        nouns: &["meeting conference"],
        besides: "name time",
        lacks: "change a meeting",
        instead: "Delete it and create another one, or change what an attendee can do: chimectl meetings \
                  update-attendee-capabilities.",
    },
    Absent {
        verbs: "join enter attend",
        is_list: false,
        nouns: &["meeting conference"],
        besides: "",
        lacks: "join a meeting; clients join",
        instead: "chimectl meetings create-attendee returns the JoinToken that a client of the Amazon Chime SDK joins with.",
    },
    Absent {
        verbs: "schedule plan",
        is_list: false,
        nouns: &["meeting conference call"],
        besides: "",
        lacks: "schedule anything",
        instead: "A meeting begins when it is created: run chimectl meetings create-meeting at its time.",
    },
    Absent {
        verbs: "search find lookup query grep",
        is_list: false,
        nouns: &["message msg chat"],
        besides: "channel text content",
        lacks: "search messages",
        instead: "List the messages of a channel and filter them: chimectl messaging list-channel-messages --query \
                  \"ChannelMessages[?contains(Content, 'word')]\".",
    },
    Absent {
        verbs: "list ls get show read fetch",
        is_list: false,
        nouns: &["message msg chat", "across everywhere every all user sent"],
        besides: "channel my by from of in",
        lacks: "list messages across channels",
        instead: "List the channels of a user with chimectl messaging list-channel-memberships-for-app-instance-user, and the \
                  messages of each with chimectl messaging list-channel-messages.",
    },
    Absent {
        verbs: "get show list set update put describe view check is who see watch",
        is_list: false,
        nouns: &["presence online offline typing seen"],
        besides: "user member status channel indicator last who send start",
        lacks: "tell who is online or typing",
        instead: "Let clients notify each other: chimectl messaging send-channel-message --type CONTROL --persistence \
                  NON_PERSISTENT. chimectl messaging listen shows what arrives.",
    },
    Absent {
        verbs: "",
        is_list: true,
        nouns: &["call"],
        besides: "active running current past my all phone voice",
        lacks: "list calls",
        instead: "Call detail records go to the bucket of chimectl voice get-global-settings.",
    },
    Absent {
        verbs: "get show list view read fetch download export describe search find",
        is_list: false,
        nouns: &["call", "log history record cdr"],
        besides: "detail phone voice my all past",
        lacks: "list calls",
        instead: "Call detail records go to the bucket of chimectl voice get-global-settings.",
    },
    Absent {
        verbs: "end stop hangup hang transfer forward hold terminate drop cancel delete",
        is_list: false,
        nouns: &["call"],
        besides: "up phone sip",
        lacks: "control a call directly; the Lambda function of its SIP media application does",
        instead: "chimectl voice update-sip-media-application-call invokes that function again.",
    },
    Absent {
        verbs: "pause resume suspend",
        is_list: false,
        nouns: &["recording capture record"],
        besides: "media pipeline meeting",
        lacks: "pause a recording",
        instead: "Stop it with chimectl media-pipelines delete-media-capture-pipeline, start another one, and join the files with \
                  chimectl media-pipelines create-media-concatenation-pipeline.",
    },
    Absent {
        verbs: "download export fetch play",
        is_list: false,
        nouns: &["recording capture file video audio"],
        besides: "media meeting",
        lacks: "read a recording",
        instead: "The files are in the S3 bucket that chimectl media-pipelines get-media-capture-pipeline shows.",
    },
    Absent {
        verbs: "get show list read download export fetch view describe",
        is_list: false,
        nouns: &["transcript transcription caption subtitle"],
        besides: "meeting file text live",
        lacks: "show a transcript: none is stored",
        instead: "Attendees receive it live. chimectl media-pipelines create-media-capture-pipeline writes it to an S3 bucket.",
    },
    Absent {
        verbs: "send receive list read get",
        is_list: false,
        nouns: &["sms mms"],
        besides: "message text",
        lacks: "send SMS",
        instead: "A proxy session passes messages on between two people: chimectl voice create-proxy-session --capabilities SMS.",
    },
    Absent {
        verbs: "upload attach send add download share",
        is_list: false,
        nouns: &["file attachment image photo picture document"],
        besides: "message channel",
        lacks: "store attachments",
        instead: "Upload the file to a bucket, and put its URL into --metadata of chimectl messaging send-channel-message.",
    },
    Absent {
        verbs: "get count show list",
        is_list: false,
        nouns: &["unread"],
        besides: "message count channel number",
        lacks: "count unread messages",
        instead: "chimectl messaging describe-channel-membership-for-app-instance-user shows the read marker; list the messages \
                  after it with chimectl messaging list-channel-messages --not-before.",
    },
    Absent {
        verbs: "add react send list get remove delete",
        is_list: false,
        nouns: &["reaction emoji like"],
        besides: "message react",
        lacks: "react to a message",
        instead: "Put reactions into --metadata of chimectl messaging update-channel-message, or send a message in your own format.",
    },
    Absent {
        verbs: "set change reset update create login authenticate logout sign",
        is_list: false,
        nouns: &["password login authenticate logout token"],
        besides: "user app instance in out",
        lacks: "sign users in: they have no passwords",
        instead: "Your application decides who acts as which user, and specifies the user with --chime-bearer.",
    },
    Absent {
        verbs: "cancel delete stop remove abort",
        is_list: false,
        nouns: &["order"],
        besides: "phone number",
        lacks: "cancel an order",
        instead: "Release the numbers after they are delivered: chimectl voice delete-phone-number.",
    },
    Absent {
        verbs: "create add set register list put",
        is_list: false,
        nouns: &["webhook callback"],
        besides: "message channel",
        lacks: "call webhooks",
        instead: "Stream messages to Kinesis with chimectl messaging put-messaging-streaming-configurations, or run a command for \
                  each with chimectl messaging listen --exec.",
    },
    Absent {
        verbs: "pin unpin star unstar bookmark flag",
        is_list: false,
        nouns: &["message msg"],
        besides: "channel",
        lacks: "pin a message",
        instead: "Keep its ID in --metadata of chimectl messaging update-channel.",
    },
    Absent {
        verbs: "lock unlock",
        is_list: false,
        nouns: &["meeting conference"],
        besides: "",
        lacks: "lock a meeting",
        instead: "Only those join for whom chimectl meetings create-attendee has created an attendee; create no more.",
    },
    Absent {
        verbs: "archive freeze lock",
        is_list: false,
        nouns: &["channel room chat conversation"],
        besides: "",
        lacks: "archive a channel",
        instead: "Let only moderators write: chimectl messaging update-channel --mode RESTRICTED.",
    },
];

/// The missing feature that was searched for, if all words of the search match it.
pub fn find(text: &str) -> Option<&'static Absent> {
    let words = split(text);
    TABLE.iter().find(|absent| absent.is_asked_for(&words))
}

impl Absent {
    fn is_asked_for(&self, words: &[String]) -> bool {
        let is_one = |list: &str, word: &String| {
            let forms = forms(word);
            list.split_whitespace().any(|known| forms.iter().any(|form| form == known))
        };
        let is_noun = |word: &String| self.nouns.iter().any(|nouns| is_one(nouns, word));
        let is_plural = words.iter().any(|word| is_noun(word) && singular(word) != *word);
        let is_verb = |word: &String| {
            let lists = self.is_list && (is_one(LISTING, word) || is_plural && is_one(SHOWING, word));
            lists || is_one(self.verbs, word)
        };
        let is_known =
            |word: &String| is_verb(word) || is_noun(word) || is_one(self.besides, word) || is_one(EMPTY, word);
        let has_nouns = self.nouns.iter().all(|nouns| words.iter().any(|word| is_one(nouns, word)));
        has_nouns && words.iter().any(is_verb) && words.iter().all(is_known)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_api_lacks_is_told_from_what_it_has() {
        for (text, lacks) in [
            ("list-meetings", "list meetings"),
            ("get-meetings", "list meetings"),
            ("list active meetings", "list meetings"),
            ("update-meeting", "change a meeting"),
            ("search-messages", "search messages"),
            ("list-all-messages", "list messages across channels"),
            ("get-user-presence", "tell who is online or typing"),
            ("list-online-users", "tell who is online or typing"),
            ("list-calls", "list calls"),
            ("get-transcript", "show a transcript: none is stored"),
            ("send-sms", "send SMS"),
            ("upload-file", "store attachments"),
            ("pause-recording", "pause a recording"),
        ] {
            assert_eq!(find(text).map(|absent| absent.lacks), Some(lacks), "{text}");
        }
        for text in [
            "get-meeting",
            "list-messages",
            "list-attendees",
            "send-message",
            "start-transcription",
            "get-order",
            "list-users",
            "get-user",
        ] {
            assert!(find(text).is_none(), "{text}");
        }
    }
}
