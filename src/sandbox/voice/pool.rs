//! The phone numbers that can be ordered: always the same ones, from the ranges that regulators reserve for fiction, so
//! that no number of the sandbox belongs to anyone. Every area code of North America has such a range; searches without an
//! area code find numbers of a few.

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde_json::{Value as Json, json};

use super::super::Call;
use super::{PHONE_NUMBER, all, text};
use crate::sandbox::fault::Fault;
use crate::sandbox::page::DEFAULT_SIZE;

/// A hundred numbers in a row.
#[derive(Debug, Clone)]
pub struct Block {
    /// Country, as its two-letter code.
    pub country: &'static str,
    /// `Local` or `TollFree`.
    pub kind: &'static str,
    /// Area code, or the prefix of toll-free numbers.
    area_code: Cow<'static, str>,
    state: &'static str,
    city: &'static str,
    /// What all numbers begin with.
    start: Cow<'static, str>,
    /// What the first number ends with; the others count up from it.
    first: u32,
    /// Digits after the start.
    width: usize,
}

const SIZE: u32 = 100;

const fn local(
    country: &'static str,
    start: &'static str,
    place: [&'static str; 3],
    first: u32,
    width: usize,
) -> Block {
    let [area_code, state, city] = place;
    let (area_code, start) = (Cow::Borrowed(area_code), Cow::Borrowed(start));
    Block { country, kind: "Local", area_code, state, city, start, first, width }
}

const fn toll_free(country: &'static str, area_code: &'static str, start: &'static str, first: u32) -> Block {
    let (area_code, start) = (Cow::Borrowed(area_code), Cow::Borrowed(start));
    Block { country, kind: "TollFree", area_code, state: "", city: "", start, first, width: 4 }
}

/// North America: 555-0100 to 555-0199 of every area code. The other countries: what Ofcom, the
/// Bundesnetzagentur and the ACMA publish as numbers for drama.
static BLOCKS: [Block; 20] = [
    local("US", "+1206555", ["206", "WA", "Seattle"], 100, 4),
    local("US", "+1212555", ["212", "NY", "New York"], 100, 4),
    local("US", "+1303555", ["303", "CO", "Denver"], 100, 4),
    local("US", "+1312555", ["312", "IL", "Chicago"], 100, 4),
    local("US", "+1415555", ["415", "CA", "San Francisco"], 100, 4),
    local("US", "+1503555", ["503", "OR", "Portland"], 100, 4),
    local("US", "+1512555", ["512", "TX", "Austin"], 100, 4),
    local("US", "+1617555", ["617", "MA", "Boston"], 100, 4),
    toll_free("US", "800", "+1800555", 100),
    toll_free("US", "833", "+1833555", 100),
    toll_free("US", "844", "+1844555", 100),
    toll_free("US", "855", "+1855555", 100),
    toll_free("US", "866", "+1866555", 100),
    toll_free("US", "877", "+1877555", 100),
    toll_free("US", "888", "+1888555", 100),
    local("CA", "+1416555", ["416", "ON", "Toronto"], 100, 4),
    local("GB", "+44207946", ["20", "", "London"], 0, 4),
    toll_free("GB", "808", "+44808157", 0),
    local("DE", "+493023125", ["30", "", "Berlin"], 0, 3),
    local("AU", "+6125550", ["2", "NSW", "Sydney"], 0, 4),
];

/// The area codes of Canada (North American Numbering Plan Administrator). Other geographic ones are treated as those of the
/// US.
const CANADA: [&str; 51] = [
    "204", "226", "236", "249", "250", "257", "263", "289", "306", "343", "354", "365", "367", "368", "382", "403",
    "416", "418", "428", "431", "437", "438", "450", "460", "468", "474", "506", "514", "519", "548", "579", "581",
    "584", "587", "604", "613", "639", "647", "672", "683", "705", "709", "742", "753", "778", "780", "782", "807",
    "819", "825", "867",
];

/// The numbers 555-0100 to 555-0199 of an area code of North America that is in no block above; none for an invalid code.
/// Its city is unknown here.
fn of_area(area_code: &str) -> Option<Block> {
    let digits = area_code.as_bytes();
    // N11 are services, N9X are kept for longer codes, and 8YY with two equal digits and 900 have no place.
    let is_geographic = digits.len() == 3
        && digits.iter().all(u8::is_ascii_digit)
        && (b'2'..=b'9').contains(&digits[0])
        && digits[1] != b'9'
        && !(digits[1] == digits[2] && (digits[1] == b'1' || digits[0] == b'8' || digits[0] == b'5'))
        && !matches!(area_code, "800" | "900" | "700");
    if !is_geographic || BLOCKS.iter().any(|block| block.start.starts_with("+1") && block.area_code == area_code) {
        return None;
    }
    let country = if CANADA.contains(&area_code) { "CA" } else { "US" };
    let start = Cow::Owned(format!("+1{area_code}555"));
    let area_code = Cow::Owned(area_code.to_owned());
    Some(Block { country, kind: "Local", area_code, state: "", city: "", start, first: 100, width: 4 })
}

impl Block {
    fn number(&self, place: u32) -> String {
        format!("{}{:0width$}", self.start, self.first + place, width = self.width)
    }

    fn holds(&self, number: &str) -> bool {
        (0..SIZE).any(|place| self.number(place) == number)
    }

    /// Whether the request's filters let the block's numbers through.
    fn fits(&self, call: &Call<'_>) -> bool {
        let is = |member: &str, value: &str| {
            call.member(member).and_then(Json::as_str).is_none_or(|wanted| wanted.eq_ignore_ascii_case(value))
        };
        // The place of an area code that no block has is not known, and any will do.
        let is_placed = self.kind == "TollFree" || !self.city.is_empty();
        is("AreaCode", &self.area_code)
            && (!is_placed || is("City", self.city) && is("State", self.state))
            && is("Country", self.country)
            && is("PhoneNumberType", self.kind)
            && (call.member("TollFreePrefix").is_none()
                || self.kind == "TollFree" && is("TollFreePrefix", &self.area_code))
    }
}

/// The block of a number, if the pool has it.
pub fn block(number: &str) -> Option<Block> {
    let known = BLOCKS.iter().find(|block| number.starts_with(block.start.as_ref()) && block.holds(number)).cloned();
    let of_area = || of_area(number.strip_prefix("+1")?.get(..3)?).filter(|block| block.holds(number));
    known.or_else(of_area)
}

/// Local numbers of `countries`, those with `area_code` first.
pub fn local_numbers(countries: &[&str], area_code: &str) -> Vec<String> {
    let more = of_area(area_code);
    let blocks = BLOCKS.iter().chain(&more);
    let mut blocks: Vec<&Block> =
        blocks.filter(|block| block.kind == "Local" && countries.contains(&block.country)).collect();
    blocks.sort_by_key(|block| block.area_code != area_code);
    blocks.into_iter().flat_map(|block| (0..SIZE).map(|place| block.number(place))).collect()
}

/// Whether phone numbers of a country can be used for a product: voice connectors only accept US numbers.
pub fn serves(country: &str, product: &str) -> bool {
    country == "US" || product == "SipMediaApplicationDialIn"
}

pub fn search(call: &Call<'_>) -> Result<Json, Fault> {
    let taken: BTreeSet<String> =
        all(call, PHONE_NUMBER, "")?.iter().map(|number| text(&number["E164PhoneNumber"]).to_owned()).collect();
    let limit = call.page_limit(DEFAULT_SIZE);
    let (_, start) = call.page_start("")?.unwrap_or_default();
    let more = call.member("AreaCode").and_then(Json::as_str).and_then(of_area);
    let places = (1i64..).zip(BLOCKS.iter().chain(&more).flat_map(|block| (0..SIZE).map(move |place| (block, place))));
    let mut found = places
        .filter(|(place, (block, _))| *place > start && block.fits(call))
        .map(|(place, (block, within))| (place, block.number(within)))
        .filter(|(_, number)| !taken.contains(number));
    let mut numbers = Vec::new();
    let mut last = start;
    for (place, number) in found.by_ref().take(limit) {
        numbers.push(number);
        last = place;
    }
    let mut page = json!({ "E164PhoneNumbers": numbers });
    if found.next().is_some() {
        page["NextToken"] = call.token("", (0, last)).into();
    }
    Ok(page)
}

pub fn countries(call: &Call<'_>) -> Result<Json, Fault> {
    let product = call.text("ProductType")?;
    let mut countries: Vec<(&str, Vec<&str>)> = Vec::new();
    for block in BLOCKS.iter().filter(|block| serves(block.country, product)) {
        match countries.iter_mut().find(|(country, _)| *country == block.country) {
            Some((_, kinds)) if kinds.contains(&block.kind) => {}
            Some((_, kinds)) => kinds.push(block.kind),
            None => countries.push((block.country, vec![block.kind])),
        }
    }
    let countries = countries.into_iter();
    let countries: Vec<Json> = countries
        .map(|(country, kinds)| json!({ "CountryCode": country, "SupportedPhoneNumberTypes": kinds }))
        .collect();
    Ok(json!({ "PhoneNumberCountries": countries }))
}
