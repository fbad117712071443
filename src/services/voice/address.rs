//! Addresses for emergency calls.

use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Check a street address for use in 911 calls
    ///
    /// A validated address can go into the location object (PIDF-LO) of a SIP request, so that a 911 call
    /// over a voice connector reaches the right emergency center.
    ///
    /// ValidationResult says how it went: 0 the address is right as given, 1 it was corrected, 2 it was too
    /// far off and is not validated. Use the address of the answer, not the one given; for 2,
    /// CandidateAddressList may hold suggestions.
    ValidateE911Address = voice : validate_e911_address {
        /// AWS account for which the address is checked
        aws_account_id: String,
        /// Number of the house in its street
        street_number: Sensitive<String>,
        /// Street, without the number
        street_info: Sensitive<String>,
        /// City
        city: Sensitive<String>,
        /// State, as its abbreviation, such as ME
        state: Sensitive<String>,
        /// Country, as its two-letter code, such as US
        country: Sensitive<String>,
        /// Postal code
        postal_code: Sensitive<String>,
    }
    example "chimectl voice validate-e911-address --aws-account-id 123456789012 --street-number 200 --street-info '8th Avenue' --city Portland --state ME --country US --postal-code 04352"
}
