//! What a phone number is used by: a voice connector, a group of them, or a SIP rule; one at a time.

use serde_json::{Value as Json, json};

use super::super::Call;
use super::phone_number::{Refusal, each, key, owned, save, usable};
use super::{PHONE_NUMBER, VOICE_CONNECTOR, VOICE_CONNECTOR_GROUP, all, find};
use crate::sandbox::fault::Fault;
use crate::sandbox::time::iso8601;

/// The names of associations are those of the members with the resources' IDs.
pub const CONNECTOR: &str = "VoiceConnectorId";
pub const GROUP: &str = "VoiceConnectorGroupId";
pub const RULE: &str = "SipRuleId";

pub fn with_connector(call: &Call<'_>) -> Result<Json, Fault> {
    find(call, VOICE_CONNECTOR, CONNECTOR)?;
    associate_all(call, CONNECTOR)
}

pub fn with_group(call: &Call<'_>) -> Result<Json, Fault> {
    find(call, VOICE_CONNECTOR_GROUP, GROUP)?;
    associate_all(call, GROUP)
}

pub fn from_connector(call: &Call<'_>) -> Result<Json, Fault> {
    find(call, VOICE_CONNECTOR, CONNECTOR)?;
    disassociate_all(call, CONNECTOR)
}

pub fn from_group(call: &Call<'_>) -> Result<Json, Fault> {
    find(call, VOICE_CONNECTOR_GROUP, GROUP)?;
    disassociate_all(call, GROUP)
}

fn numbers<'a>(call: &'a Call<'_>) -> impl Iterator<Item = &'a str> {
    call.items("E164PhoneNumbers").iter().filter_map(Json::as_str)
}

fn associate_all(call: &Call<'_>, name: &str) -> Result<Json, Fault> {
    let id = call.text(name)?;
    let force = call.member("ForceAssociate") == Some(&Json::Bool(true));
    each(numbers(call), |number| {
        let document = usable(call, number)?;
        if document["ProductType"] != "VoiceConnector" {
            let message = format!("{}: must have the product type VoiceConnector", key(number));
            return Err(Refusal::Code("BadRequest", message));
        }
        match document["Associations"].get(0) {
            Some(present) if is(present, name, id) => return Ok(()),
            Some(present) if !force => {
                let code = match present["Name"].as_str() {
                    Some(GROUP) => "VoiceConnectorGroupAssociationsExist",
                    _ => "PhoneNumberAssociationsExist",
                };
                return Err(Refusal::Code(code, format!("{}: is associated with another resource", key(number))));
            }
            _ => {}
        }
        Ok(associate(call, document, name, id)?)
    })
}

fn disassociate_all(call: &Call<'_>, name: &str) -> Result<Json, Fault> {
    let id = call.text(name)?;
    each(numbers(call), |number| {
        let document = owned(call, number)?;
        if !document["Associations"].get(0).is_some_and(|present| is(present, name, id)) {
            let message = format!("{}: is not associated with {id}", key(number));
            return Err(Refusal::Code("NotFound", message));
        }
        Ok(disassociate(call, document)?)
    })
}

/// Makes a number the resource's own.
pub fn associate(call: &Call<'_>, mut number: Json, name: &str, id: &str) -> Result<(), Fault> {
    let since = iso8601(call.records.now);
    number["Associations"] = json!([{ "Value": id, "Name": name, "AssociatedTimestamp": since }]);
    save(call, &mut number)
}

/// Takes a number out of use.
pub fn disassociate(call: &Call<'_>, mut number: Json) -> Result<(), Fault> {
    number["Associations"] = json!([]);
    save(call, &mut number)
}

/// Whether any number is associated with a resource.
pub fn any(call: &Call<'_>, name: &str, id: &str) -> Result<bool, Fault> {
    let numbers = all(call, PHONE_NUMBER, "")?;
    Ok(numbers.iter().any(|number| number["Associations"].get(0).is_some_and(|present| is(present, name, id))))
}

fn is(association: &Json, name: &str, id: &str) -> bool {
    association["Name"] == name && association["Value"] == id
}
