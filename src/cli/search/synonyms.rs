//! What people call things: words, and what of a command's name each stands for.
//!
//! Behind each row of words stand meanings with `|` between them, the likeliest first. A meaning is a verb of a command
//! (`create!`), nouns of its name (`voice connector`), or both (`create! ban`), which is an action of its own. Words are in the
//! singular; the words of the commands themselves need no row.

/// Words, and what they stand for.
pub const TABLE: &[(&str, &str)] = &[
    // Verbs.
    ("add", "create! | associate! | tag! | register! | put! | send!"),
    ("create new make insert open generate", "create! | associate! | register! | put! | send!"),
    (
        "remove delete rm del destroy drop erase kill purge discard revoke lift take",
        "delete! | disassociate! | deregister! | untag! | redact!",
    ),
    ("end finish terminate close hangup shut", "delete! | stop!"),
    ("stop halt cancel abort", "stop! | delete!"),
    ("start begin launch run initiate", "start! | create!"),
    (
        "show get describe view see display print inspect info detail read fetch what which check",
        "get! | describe! | list!",
    ),
    ("list ls enumerate dump", "list! | search!"),
    ("find search lookup query locate", "search! | list! | get! | describe!"),
    ("edit update change modify alter adjust", "update! | put! | tag!"),
    ("rename", "update!"),
    ("set put configure setup save store", "put! | update! | tag!"),
    ("enable allow activate", "put! | start! | update! | create!"),
    ("disable turn deactivate", "update! | stop! | delete! | put!"),
    ("buy purchase acquire provision order", "create! order"),
    ("release return give surrender port", "delete! | disassociate!"),
    ("send post say write publish deliver reply", "send!"),
    ("kick expel evict eject throw", "delete! membership | delete! attendee"),
    ("ban block", "create! ban"),
    ("unban unblock", "delete! ban"),
    ("leave quit exit", "delete! membership | delete! attendee"),
    ("join enter", "create! membership | create! attendee"),
    ("invite", "create! membership | create! attendee"),
    ("mute silence unmute snooze", "put! membership preference | update! attendee capability"),
    ("promote", "create! moderator | create! admin"),
    ("demote", "delete! moderator | delete! admin"),
    ("attach link assign connect bind apply", "associate!"),
    ("detach unlink unassign disconnect unbind", "disassociate!"),
    ("verify check validate", "validate!"),
    ("restore recover undelete undo", "restore!"),
    ("subscribe", "register! | create!"),
    ("unregister unsubscribe", "deregister!"),
    ("dial call ring", "create! call"),
    ("mark", "update! read marker"),
    ("hide clear blank censor redact", "redact!"),
    ("pause resume", "update! insight status"),
    ("merge concatenate join concat combine stitch", "create! concatenation"),
    ("transcribe caption", "start! transcription"),
    ("record capture", "create! capture"),
    ("stream", "create! stream | put! streaming"),
    ("broadcast livestream", "create! live connector"),
    ("enroll", "create! voice profile"),
    ("identify recognize", "start! speaker search"),
    ("analyze analyse", "start! analysis | create! insight"),
    ("label", "tag!"),
    ("unlabel", "untag!"),
    ("watch follow tail monitor", "listen!"),
    ("wipe empty forget", "reset!"),
    // Nouns.
    ("user person people account contact customer", "user | attendee | membership"),
    ("member membership", "membership | attendee"),
    ("participant attendee guest", "attendee | membership"),
    ("number did tn msisdn line", "number"),
    ("app application instance workspace tenant", "instance app | application"),
    ("message msg text dm", "message"),
    ("channel room conversation thread", "channel"),
    ("chat", "channel | message"),
    ("group", "group | channel"),
    ("chatbot lex assistant robot", "bot"),
    ("administrator owner", "admin"),
    ("mod", "moderator"),
    ("recording record capture recorder", "capture"),
    ("transcription transcript caption subtitle", "transcription"),
    ("stream streaming kinesis kvs", "stream | streaming"),
    ("livestream live rtmp broadcast youtube twitch", "live connector"),
    ("device", "endpoint"),
    ("push notification", "preference | endpoint"),
    ("trunk connector vc", "voice connector"),
    ("credential password login secret", "termination credential"),
    ("emergency 911", "emergency | e911"),
    ("cdr", "global setting"),
    ("log", "logging"),
    ("expire expiry ttl", "expiration"),
    ("retention", "retention | expiration"),
    ("voiceprint", "voice profile"),
    ("sentiment mood emotion", "tone"),
    ("processor filter lambda", "flow"),
    ("analytics insight analysis", "insight | analysis"),
    ("inbound incoming", "origination"),
    ("outbound outgoing", "termination"),
    ("permission", "capability"),
    ("masking masked", "proxy"),
    ("ivr", "sip media application"),
    ("websocket socket", "messaging session endpoint"),
    ("unread", "read marker"),
    ("config", "configuration | setting"),
    ("setting option", "setting | configuration"),
    ("emulator mock fake local", "sandbox"),
    ("event", "listen!"),
    ("csv bulk", "batch!"),
    // The thing that something is added to, or removed from.
    ("to-channel to-room to-chat to-conversation", "membership | channel"),
    ("to-meeting to-conference", "attendee | meeting"),
    ("conference", "meeting"),
];

/// Words that say nothing of a command.
pub const EMPTY: &str = "a an the of to into for from in on my all with how do does i is are it by me can and or as not \
                         without up out";
/// Words that ask for several things together.
pub const MANY: &str = "batch bulk several many multiple";
/// Words that come before the thing that something is added to, or removed from.
pub const TOWARDS: &str = "to into from";

/// The nouns that the commands of a group are about without saying so, and how well each fits.
pub const IMPLIED: &[(&str, &[(&str, f64)])] = &[
    ("identity", &[("identity", 0.7), ("app", 0.6), ("instance", 0.6)]),
    ("media-pipelines", &[("meeting", 0.5), ("media", 0.7), ("pipeline", 0.7)]),
    ("meetings", &[("meeting", 0.7)]),
    ("messaging", &[("channel", 0.7), ("messaging", 0.7)]),
    ("voice", &[("voice", 0.7)]),
    ("sandbox", &[("sandbox", 1.0)]),
];
