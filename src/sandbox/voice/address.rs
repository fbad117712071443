//! Addresses for 911 calls. There is no street directory here: an address is right if it has the form of one in
//! the United States.

use serde_json::{Value as Json, json};

use super::super::Call;
use crate::sandbox::fault::Fault;

/// `ValidationResult`: the address is valid as given, was corrected, or could not be validated.
const RIGHT: i64 = 0;
const CORRECTED: i64 = 1;
const NOT_VALIDATED: i64 = 2;

pub fn validate(call: &Call<'_>) -> Result<Json, Fault> {
    let given = ["StreetNumber", "StreetInfo", "City", "State", "PostalCode", "Country"];
    let mut texts = Vec::new();
    for member in given {
        texts.push(call.text(member)?);
    }
    let tidy: Vec<String> = texts.iter().map(|text| text.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    let [number, street, city, state, postal_code, country] = &tidy[..] else {
        return Err(Fault::internal("an address has six members"));
    };
    let (state, country) = (state.to_uppercase(), country.to_uppercase());
    let (code, plus4) =
        postal_code.split_once('-').map_or((postal_code.as_str(), None), |(code, rest)| (code, Some(rest)));
    let digits = |text: &str, count: usize| text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    let valid = number.starts_with(|first: char| first.is_ascii_digit())
        && state.len() == 2
        && state.bytes().all(|byte| byte.is_ascii_alphabetic())
        && digits(code, 5)
        && plus4.is_none_or(|plus4| digits(plus4, 4))
        && country == "US";
    if !valid {
        return Ok(json!({ "ValidationResult": NOT_VALIDATED, "CandidateAddressList": [] }));
    }
    let corrected = [number, street, city, &state, postal_code, &country].into_iter().ne(texts.iter().copied());
    let mut address = json!({
        "streetNumber": number,
        "streetName": street,
        "city": city,
        "state": state,
        "postalCode": code,
        "country": country,
    });
    if let Some(plus4) = plus4 {
        address["postalCodePlus4"] = plus4.into();
    }
    Ok(json!({
        "ValidationResult": if corrected { CORRECTED } else { RIGHT },
        "AddressExternalId": call.new_id()?,
        "Address": address,
        "CandidateAddressList": [],
    }))
}
