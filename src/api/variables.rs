//! The names of chimectl's own environment variables.

/// On whose behalf messaging operations are called, if no flag says so.
pub const BEARER: &str = "CHIMECTL_BEARER";
/// Whether the sandbox is used instead of AWS.
pub const SANDBOX: &str = "CHIMECTL_SANDBOX";
/// The file that holds the sandbox's state.
pub const SANDBOX_STATE: &str = "CHIMECTL_SANDBOX_STATE";

/// How tables show times.
pub const TIMES: &str = "CHIMECTL_TIMES";

/// Whether a call that succeeds in part succeeds (`ok`), as for the AWS CLI, or not (`error`).
pub const PARTIAL_FAILURE: &str = "CHIMECTL_PARTIAL_FAILURE";
