//! The names of chimectl's own environment variables.

/// On whose behalf messaging operations are called, if no flag says so.
pub const BEARER: &str = "CHIMECTL_BEARER";
/// The app instance that short names are below, unless an ARN in the call says so.
pub const APP_INSTANCE: &str = "CHIMECTL_APP_INSTANCE";
/// The context that is in force.
pub const CONTEXT: &str = "CHIMECTL_CONTEXT";
/// Whether a protected context asks before something is deleted or detached.
pub const CONFIRM: &str = "CHIMECTL_CONFIRM";
/// Whether the sandbox is used instead of AWS.
pub const SANDBOX: &str = "CHIMECTL_SANDBOX";
/// The file that holds the sandbox's state.
pub const SANDBOX_STATE: &str = "CHIMECTL_SANDBOX_STATE";

/// How tables show times.
pub const TIMES: &str = "CHIMECTL_TIMES";

/// Whether a call that succeeds in part succeeds (`ok`), as for the AWS CLI, or not (`error`).
pub const PARTIAL_FAILURE: &str = "CHIMECTL_PARTIAL_FAILURE";
