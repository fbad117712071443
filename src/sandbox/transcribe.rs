//! What Amazon Transcribe knows, as far as settings of several families name it.

use serde_json::Value as Json;

/// The types of personal data that can be identified or redacted (reference of Amazon Transcribe, `PiiEntityTypes`).
const PII_TYPES: [&str; 12] = [
    "ADDRESS",
    "ALL",
    "BANK_ACCOUNT_NUMBER",
    "BANK_ROUTING",
    "CREDIT_DEBIT_CVV",
    "CREDIT_DEBIT_EXPIRY",
    "CREDIT_DEBIT_NUMBER",
    "EMAIL",
    "NAME",
    "PHONE",
    "PIN",
    "SSN",
];

/// The problem with `PiiEntityTypes` of settings, which are names separated by commas, if there is one.
pub fn unknown_pii_type(settings: &Json) -> Option<String> {
    let types = settings["PiiEntityTypes"].as_str()?;
    let unknown = types.split(',').map(str::trim).find(|name| !PII_TYPES.contains(name))?;
    Some(format!("PiiEntityTypes: {unknown:?} is unknown; known: {}", PII_TYPES.join(", ")))
}
