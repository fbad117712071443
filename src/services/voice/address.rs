//! Addresses for emergency calls.

use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Validate a street address for 911 calls
    ///
    /// You can put a validated address into the location object (PIDF-LO) of a SIP request, so that a 911
    /// call through a voice connector reaches the right emergency center.
    ///
    /// ValidationResult is 0 if the address is valid, 1 if the service corrected it, 2 if the address is too
    /// different from any known one and was not validated. Use the address in the response, not the one that
    /// you sent; for 2, CandidateAddressList can contain suggestions.
    ValidateE911Address = voice : validate_e911_address {
        /// ID of the AWS account to validate the address for
        aws_account_id: String,
        /// Street number
        street_number: Sensitive<String>,
        /// Street name, without the number
        street_info: Sensitive<String>,
        /// City
        city: Sensitive<String>,
        /// State abbreviation, such as ME
        state: Sensitive<String>,
        /// Two-letter country code, such as US
        country: Sensitive<String>,
        /// Postal code
        postal_code: Sensitive<String>,
    }
    example "chimectl voice validate-e911-address --aws-account-id 123456789012 --street-number 200 --street-info '8th Avenue' --city Portland --state ME --country US --postal-code 04352"
}
