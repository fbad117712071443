//! Channel flows, and the channels that they are associated with.

use std::collections::BTreeSet;

use serde_json::{Value as Json, json};

use super::caller::Visit;
use super::{CHANNEL, FLOW, channel};
use crate::sandbox::fault::Fault;
use crate::sandbox::people::{app_instance_of, find_app_instance};
use crate::sandbox::reference;
use crate::sandbox::store::{Order, Range};
use crate::sandbox::{Call, epoch_seconds, summary, tag};

pub fn create(call: &Call<'_>) -> Result<Json, Fault> {
    let app_instance = call.text("AppInstanceArn")?;
    find_app_instance(call, app_instance)?;
    check_processors(call, app_instance)?;
    call.once(|| {
        let arn = format!("{app_instance}/channel-flow/{}", call.new_id()?);
        let now = epoch_seconds(call.records.now);
        let mut flow = json!({ "ChannelFlowArn": arn, "CreatedTimestamp": now, "LastUpdatedTimestamp": now });
        call.copy(&["Name", "Processors"], &mut flow);
        tag::add(call, &arn, call.items("Tags"))?;
        call.records.put(FLOW, app_instance, &arn, None, &flow)?;
        let answer = json!({ "ChannelFlowArn": arn });
        Ok((arn, answer))
    })
}

pub fn describe(call: &Call<'_>) -> Result<Json, Fault> {
    Ok(json!({ "ChannelFlow": find(call, call.text("ChannelFlowArn")?)? }))
}

pub fn list(call: &Call<'_>) -> Result<Json, Fault> {
    let app_instance = call.text("AppInstanceArn")?;
    find_app_instance(call, app_instance)?;
    call.summaries("ChannelFlows", FLOW, Range::Under(app_instance), &["ChannelFlowArn", "Name", "Processors"])
}

pub fn update(call: &Call<'_>) -> Result<Json, Fault> {
    let arn = call.text("ChannelFlowArn")?;
    let mut flow = find(call, arn)?;
    check_processors(call, app_instance_of(arn))?;
    call.copy(&["Name", "Processors"], &mut flow);
    flow["LastUpdatedTimestamp"] = epoch_seconds(call.records.now);
    call.records.update(FLOW, app_instance_of(arn), arn, &flow)?;
    Ok(json!({ "ChannelFlowArn": arn }))
}

pub fn delete(call: &Call<'_>) -> Result<Json, Fault> {
    let arn = call.text("ChannelFlowArn")?;
    find(call, arn)?;
    let channels = call.records.all(CHANNEL, app_instance_of(arn))?;
    if let Some(channel) = channels.iter().find(|channel| channel["ChannelFlowArn"] == arn) {
        return Err(Fault::conflict(format!("{arn} is associated with {}", channel["ChannelArn"])));
    }
    call.records.delete(FLOW, app_instance_of(arn), arn)?;
    call.records.delete_tree(arn)?;
    Ok(Json::Null)
}

/// A channel has one flow.
pub fn associate(call: &Call<'_>) -> Result<Json, Fault> {
    let Visit { mut channel, arn, .. } = Visit::of_manager(call)?;
    let flow = call.text("ChannelFlowArn")?;
    if app_instance_of(flow) != app_instance_of(arn) {
        return Err(Fault::bad_request(format!(
            "ChannelFlowArn: {flow} does not belong to the channel's app instance"
        )));
    }
    find(call, flow)?;
    if let Some(other) = channel.get("ChannelFlowArn") {
        return Err(Fault::conflict(format!("the channel is already associated with {other}")));
    }
    channel["ChannelFlowArn"] = flow.into();
    channel::put(call, arn, &mut channel)?;
    Ok(Json::Null)
}

pub fn disassociate(call: &Call<'_>) -> Result<Json, Fault> {
    let Visit { mut channel, arn, .. } = Visit::of_manager(call)?;
    let flow = call.text("ChannelFlowArn")?;
    if channel["ChannelFlowArn"] != flow {
        return Err(call.missing(format!("the channel is not associated with {flow}")));
    }
    channel::forget(&mut channel, "ChannelFlowArn");
    channel::put(call, arn, &mut channel)?;
    Ok(Json::Null)
}

pub fn list_channels(call: &Call<'_>) -> Result<Json, Fault> {
    let flow = call.text("ChannelFlowArn")?;
    find(call, flow)?;
    let names = ["ChannelArn", "Name", "Mode", "Privacy", "Metadata"];
    let item = |channel: Json| Ok((channel["ChannelFlowArn"] == flow).then(|| summary(&channel, &names)));
    call.page_of("Channels", CHANNEL, Range::Under(app_instance_of(flow)), Order::OldestFirst, item)
}

/// Processors run in the order of their numbers, so each number must be unique. Their functions are "in the same AWS account
/// and the same AWS Regions as the AppInstance", says the developer guide ("Setting up a Channel Processor").
fn check_processors(call: &Call<'_>, app_instance: &str) -> Result<(), Fault> {
    let mut orders = BTreeSet::new();
    for processor in call.items("Processors") {
        if !orders.insert(processor["ExecutionOrder"].as_i64()) {
            return Err(Fault::bad_request("Processors: ExecutionOrder must be unique"));
        }
        let function = processor["Configuration"]["Lambda"]["ResourceArn"].as_str().unwrap_or_default();
        reference::check_is_beside(&format!("Processors: the function {function}"), function, app_instance)?;
    }
    Ok(())
}

/// The flow `arn`.
pub fn find(call: &Call<'_>, arn: &str) -> Result<Json, Fault> {
    let missing = || call.missing(format!("channel flow {arn} does not exist"));
    call.records.get(FLOW, app_instance_of(arn), arn)?.ok_or_else(missing)
}
