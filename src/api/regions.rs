//! The control regions of each service and the regions in which a meeting's media can run, so that a request that
//! finds nobody can be explained without asking anybody.
//!
//! A table in a program grows old: new regions open after a release. So no request to the service is refused because
//! of it; it only explains a failure. The sandbox refuses what the reference does not list.

use std::collections::BTreeSet;

use crate::api::service::Service;
use crate::text::suggestion;

const IDENTITY: &[&str] = &["us-east-1", "eu-central-1"];

const MEETINGS: &[&str] = &[
    "us-east-1",
    "us-west-2",
    "af-south-1",
    "ap-northeast-1",
    "ap-northeast-2",
    "ap-south-1",
    "ap-southeast-1",
    "ap-southeast-2",
    "ca-central-1",
    "eu-central-1",
    "eu-west-2",
    "il-central-1",
    "us-gov-east-1",
    "us-gov-west-1",
];

const MEDIA_PIPELINES: &[&str] = &[
    "us-east-1",
    "us-west-2",
    "ap-northeast-1",
    "ap-northeast-2",
    "ap-south-1",
    "ap-southeast-1",
    "ap-southeast-2",
    "ca-central-1",
    "eu-central-1",
    "eu-west-2",
];

const VOICE: &[&str] = &[
    "us-east-1",
    "us-west-2",
    "ap-northeast-1",
    "ap-northeast-2",
    "ap-southeast-1",
    "ap-southeast-2",
    "ca-central-1",
    "eu-central-1",
    "eu-west-1",
    "eu-west-2",
];

/// The values of `MediaRegion` that the reference lists, for `CreateMeeting` and `CreateMeetingWithAttendees` alike.
const MEDIA: &[&str] = &[
    "af-south-1",
    "ap-northeast-1",
    "ap-northeast-2",
    "ap-south-1",
    "ap-southeast-1",
    "ap-southeast-2",
    "ca-central-1",
    "eu-central-1",
    "eu-north-1",
    "eu-south-1",
    "eu-west-1",
    "eu-west-2",
    "eu-west-3",
    "sa-east-1",
    "us-east-1",
    "us-east-2",
    "us-gov-east-1",
    "us-gov-west-1",
    "us-west-1",
    "us-west-2",
];

/// The first and the inner parts of the names that AWS gives to its regions.
const AREAS: &[&str] = &["us", "eu", "ap", "sa", "ca", "me", "af", "il", "mx", "cn"];
const DIRECTIONS: &[&str] =
    &["gov", "north", "south", "east", "west", "central", "northeast", "northwest", "southeast", "southwest"];

/// The control regions in which `service` is known to be.
pub fn of(service: Service) -> &'static [&'static str] {
    match service {
        Service::Identity | Service::Messaging => IDENTITY,
        Service::MediaPipelines => MEDIA_PIPELINES,
        Service::Meetings => MEETINGS,
        Service::Voice => VOICE,
    }
}

/// The regions in which the media of a meeting can run, sorted.
pub fn of_media() -> &'static [&'static str] {
    MEDIA
}

/// The control regions of all services.
pub fn all() -> BTreeSet<&'static str> {
    Service::ALL.iter().flat_map(|service| of(*service)).copied().collect()
}

/// What is wrong with the region that `source` gives. It becomes a part of a host's name, and might be younger than
/// the tables here.
pub fn problem(source: &str, region: &str) -> Option<String> {
    let is_inside = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
    let is_name = (1..64).contains(&region.len())
        && region.chars().all(is_inside)
        && !region.starts_with('-')
        && !region.ends_with('-')
        && region.chars().any(|letter| !letter.is_ascii_digit());
    (!is_name).then(|| format!("{source}: {region:?} is not a region such as us-east-1"))
}

/// The region that an old name of FIPS (`fips-us-east-1`, `us-east-1-fips`) stands for: its FIPS host is meant then.
pub fn behind_pseudo(region: &str) -> Option<String> {
    let real = region.replace("fips-", "").replace("-fips", "");
    (real != region).then_some(real)
}

/// Where the service is, if it is not known to be in `region`, or what the name of the region probably should be.
pub fn advice(service: Service, region: &str) -> Option<String> {
    let known = of(service);
    let list = known.join(", ");
    let name = service.name();
    if known.contains(&region) {
        None
    } else if let Some(near) = slip(region, known) {
        Some(format!("--region: {region:?} is not a region; did you mean {near}? Known regions of {name}: {list}."))
    } else {
        Some(format!("--region: {name} is not known in {region:?}. Known regions: {list}."))
    }
}

/// The same for the region in which the media of a meeting is to run.
pub fn media_advice(region: &str) -> Option<String> {
    let known = of_media();
    if known.contains(&region) {
        return None;
    }
    let near = slip(region, known).map(|near| format!("did you mean {near}? ")).unwrap_or_default();
    let list = known.join(", ");
    Some(format!("--media-region: {region:?} is not a known media region; {near}known regions: {list}."))
}

/// The known region that a misspelt name stands for. A name that is formed like a region's is taken for a region,
/// because most differ from each other by a letter or two.
fn slip<'a>(region: &str, known: &[&'a str]) -> Option<&'a str> {
    if is_well_formed(region) { None } else { suggestion(region, known.iter().copied()) }
}

fn is_well_formed(region: &str) -> bool {
    let parts: Vec<_> = region.split('-').collect();
    match parts[..] {
        [area, ref directions @ .., number] => {
            AREAS.contains(&area)
                && !directions.is_empty()
                && directions.iter().all(|direction| DIRECTIONS.contains(direction))
                && !number.is_empty()
                && number.bytes().all(|byte| byte.is_ascii_digit())
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_region_of_the_tables_is_well_formed_and_stands_there_once() {
        for list in Service::ALL.iter().map(|service| of(*service)).chain([of_media()]) {
            assert!(list.iter().all(|region| is_well_formed(region)), "{list:?}");
            assert!((1..list.len()).all(|at| !list[at..].contains(&list[at - 1])), "{list:?}");
        }
    }

    #[test]
    fn another_region_is_told_apart_from_a_slip() {
        assert_eq!(advice(Service::Messaging, "eu-central-1"), None);
        let elsewhere = advice(Service::Messaging, "us-west-1").unwrap_or_default();
        assert_eq!(
            elsewhere,
            "--region: messaging is not known in \"us-west-1\". Known regions: us-east-1, eu-central-1."
        );
        for word in ["us-esat-1", "us-east1", "us-eats-1", "useast-1", "US-EAST-1"] {
            let slip = advice(Service::Voice, word).unwrap_or_default();
            assert!(slip.contains("did you mean us-east-1?"), "{slip}");
        }
        // Regions that can open at any time are not corrected into those that are open.
        for newer in ["ap-northeast-3", "eu-central-2", "us-east-7"] {
            assert!(!advice(Service::Meetings, newer).unwrap_or_default().contains("did you mean"), "{newer}");
        }
    }

    #[test]
    fn the_regions_of_media_are_not_those_from_which_meetings_are_controlled() {
        assert_eq!(media_advice("sa-east-1"), None);
        assert!(advice(Service::Meetings, "sa-east-1").is_some());
        assert_eq!(advice(Service::Meetings, "il-central-1"), None);
        let unlisted = media_advice("il-central-1").unwrap_or_default();
        assert!(
            unlisted.starts_with("--media-region: \"il-central-1\" is not a known media region; known regions: af-"),
            "{unlisted}"
        );
        assert!(media_advice("eu-wset-1").unwrap_or_default().contains("did you mean eu-west-1?"));
    }
}
