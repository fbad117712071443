"""Walks through the phone numbers of the sandbox: search, orders, inventory, deletion queue."""

import itertools

from client import new_name
from voice_client import ADDRESS, DIAL_IN
from walks import check_pages, complete, pages, same

NOBODY = "+12065559999"
PHONE_NUMBER_VACANT = {
    # Only botocore's model has it: neither the reference nor the SDK says what it looks like.
    "PhoneNumber.PhoneNumberArn",
    # Of a number that is not in the deletion queue.
    "PhoneNumber.DeletionTimestamp",
}
# The date on which a number that is ported in arrives; nothing can be ported to the sandbox.
ORDER_VACANT = {"PhoneNumberOrder.FocDate"}
ADDRESS_VACANT = {
    # Streets are not taken apart, and no address has other candidates.
    "Address.streetSuffix",
    "Address.postDirectional",
    "Address.preDirectional",
}


def check_search(client, tally):
    """Search: filters, pages, and no number that the account has."""
    client = client.in_region("eu-west-1")
    search = "SearchAvailablePhoneNumbers"
    everything = pages(client, search, MaxResults=500)
    tally.equal(len(everything), len(set(everything)), "numbers that came twice")
    tally.equal(len(client.get(search)["E164PhoneNumbers"]), 50, "a page of no size")
    for filters, start in (
        ({"AreaCode": "206"}, "+1206"),
        ({"City": "Seattle", "State": "WA"}, "+1206"),
        ({"Country": "GB"}, "+44"),
        ({"Country": "US", "PhoneNumberType": "TollFree"}, "+18"),
        ({"TollFreePrefix": "833"}, "+1833"),
        ({"Country": "DE", "PhoneNumberType": "Local"}, "+49"),
    ):
        found = pages(client, search, MaxResults=33, **filters)
        tally.check(found, f"{search}: nothing for {filters}")
        tally.equal(found, [n for n in everything if n.startswith(start)], f"{search}: {filters}")
    for filters in ({"AreaCode": "000"}, {"City": "Seattle", "State": "NY"}, {"Country": "FR"}):
        tally.equal(client.get(search, **filters)["E164PhoneNumbers"], [], f"{search}: {filters}")
    first = client.get(search, AreaCode="206", MaxResults=2)
    # The number that comes next is taken before the next page is asked for.
    taken = client.get(search, AreaCode="206", MaxResults=3)["E164PhoneNumbers"][2]
    client.order([taken])
    rest = client.get(search, AreaCode="206", MaxResults=500, NextToken=first["NextToken"])
    expected = [n for n in everything if n.startswith("+1206")][3:]
    tally.equal(rest["E164PhoneNumbers"], expected, f"{search}: the page after an order")
    tally.check("NextToken" not in rest, f"{search}: a token after the last page")
    client.refuse("BadRequestException", search, "NextToken", NextToken="nonsense")


def check_countries(client, tally):
    """Countries and regions: each country that is named has numbers of the types that are named."""
    every = {}
    for product in ("VoiceConnector", DIAL_IN):
        answer = client.get("ListSupportedPhoneNumberCountries", ProductType=product)
        countries = {
            item["CountryCode"]: item["SupportedPhoneNumberTypes"]
            for item in answer["PhoneNumberCountries"]
        }
        every[product] = set(countries)
        for country, kinds in countries.items():
            for kind in kinds:
                found = client.available(1, Country=country, PhoneNumberType=kind)
                tally.equal(len(found), 1, f"{kind} numbers of {country}")
    tally.equal(every["VoiceConnector"], {"US"}, "countries of voice connectors")
    tally.check(every[DIAL_IN] > {"US"}, "countries of SIP media applications")
    foreign = client.available(1, Country="GB")
    order = {"ProductType": "VoiceConnector", "E164PhoneNumbers": foreign}
    client.refuse("BadRequestException", "CreatePhoneNumberOrder", "ProductType", **order)
    client.order(foreign, DIAL_IN)
    tally.equal(client.shown(foreign[0])["Country"], "GB", "Country of a number")
    regions = client.get("ListAvailableVoiceConnectorRegions")["VoiceConnectorRegions"]
    known = client.model.shape_for("VoiceConnectorAwsRegion").enum
    tally.equal(sorted(regions), sorted(known), "regions of voice connectors")


def check_orders(client, tally):
    """Orders: answered before they are carried out; successful, partial and failed ones."""
    free = client.available(3)
    made = client.order(free[:2], Name="front desk")
    tally.equal(made["Status"], "Processing", "Status of a new order")
    tally.equal(made["OrderType"], "New", "OrderType")
    ordered = [(item["E164PhoneNumber"], item["Status"]) for item in made["OrderedPhoneNumbers"]]
    tally.equal(ordered, [(number, "Processing") for number in free[:2]], "OrderedPhoneNumbers")
    orders = [
        (made, "Successful", ["Acquired", "Acquired"]),
        (client.order([free[2], free[0]]), "Partial", ["Acquired", "Failed"]),
        (client.order([free[0], NOBODY]), "Failed", ["Failed", "Failed"]),
    ]
    for order, status, statuses in orders:
        order_id = order["PhoneNumberOrderId"]
        got = client.get("GetPhoneNumberOrder", PhoneNumberOrderId=order_id)["PhoneNumberOrder"]
        tally.equal(got["Status"], status, "Status of an order")
        items = [item["Status"] for item in got["OrderedPhoneNumbers"]]
        tally.equal(items, statuses, "Status of the numbers of an order")
        complete(client, tally, [got], "PhoneNumberOrder", ORDER_VACANT)
        listed = pages(client, "ListPhoneNumberOrders", MaxResults=100)
        tally.check(got in listed, f"ListPhoneNumberOrders has not {got}")
    number = client.shown(free[0])
    asked = {"Name": "front desk", "OrderId": made["PhoneNumberOrderId"], "Status": "Unassigned"}
    same(tally, number, {**asked, "ProductType": "VoiceConnector"}, "GetPhoneNumber")
    for numbers in ([], [free[0], free[0]]):
        order = {"ProductType": "VoiceConnector", "E164PhoneNumbers": numbers}
        client.refuse("BadRequestException", "CreatePhoneNumberOrder", "E164PhoneNumbers", **order)
    away = client.in_region("eu-west-2")

    def order():
        return away.order(away.available(1))["PhoneNumberOrderId"]

    # Orders cannot be deleted: none goes while the pages are read.
    made = [order() for _ in range(9)]
    for size in (1, 7, 100):
        found = pages(away, "ListPhoneNumberOrders", MaxResults=size)
        found = [item["PhoneNumberOrderId"] for item in found]
        tally.equal(found, made, f"ListPhoneNumberOrders in pages of {size}")
    coming = iter(range(3))

    def come():
        for _ in itertools.islice(coming, 1):
            made.append(order())

    found = pages(away, "ListPhoneNumberOrders", come, MaxResults=2)
    found = [item["PhoneNumberOrderId"] for item in found]
    tally.equal(found, made, "ListPhoneNumberOrders while orders are made")


def check_inventory(client, tally):
    """The inventory: changes, one at a time; filters; pages."""
    number = client.number()
    names = {"PhoneNumberId": number}
    changed = client.get("UpdatePhoneNumber", **names, Name="desk")["PhoneNumber"]
    tally.equal(changed["Name"], "desk", "UpdatePhoneNumber: Name")
    tally.equal(changed["CallingNameStatus"], "Unassigned", "CallingNameStatus without a name")
    changed = client.get("UpdatePhoneNumber", **names, CallingName="Support")["PhoneNumber"]
    same(tally, changed, {"Name": "desk", "CallingName": "Support"}, "UpdatePhoneNumber")
    connector = client.connector_id()
    here = {"VoiceConnectorId": connector, "E164PhoneNumbers": [number]}
    client.get("AssociatePhoneNumbersWithVoiceConnector", **here)
    got = client.shown(number)
    complete(client, tally, [got], "PhoneNumber", PHONE_NUMBER_VACANT)
    escaped = client.shown(number.replace("+", "%2B"))
    tally.equal(escaped, got, "GetPhoneNumber with an escaped plus sign")
    filters = {"FilterName": "VoiceConnectorId", "FilterValue": connector}
    for members in (filters, {**filters, "Status": "Assigned", "ProductType": "VoiceConnector"}):
        tally.equal(client.get("ListPhoneNumbers", **members)["PhoneNumbers"], [got], "the filter")
    for members in (
        {**filters, "Status": "Unassigned"},
        {**filters, "ProductType": DIAL_IN},
        {**filters, "FilterName": "SipRuleId"},
        {**filters, "FilterValue": new_name()},
    ):
        found = client.get("ListPhoneNumbers", **members)["PhoneNumbers"]
        tally.equal(found, [], f"ListPhoneNumbers: {members}")
    for alone in ({"FilterName": "SipRuleId"}, {"FilterValue": connector}):
        client.refuse("BadRequestException", "ListPhoneNumbers", "FilterName FilterValue", **alone)
    client.refuse("ConflictException", "UpdatePhoneNumber", **names, ProductType=DIAL_IN)
    for wrong in ({}, {"Name": "a", "CallingName": "Support"}):
        client.refuse("BadRequestException", "UpdatePhoneNumber", **names, **wrong)
    client.get("DisassociatePhoneNumbersFromVoiceConnector", **here)
    changed = client.get("UpdatePhoneNumber", **names, ProductType=DIAL_IN)["PhoneNumber"]
    tally.equal(changed["ProductType"], DIAL_IN, "UpdatePhoneNumber: ProductType")
    changed = client.get("UpdatePhoneNumber", **names, CallingName="")["PhoneNumber"]
    tally.check("CallingName" not in changed, "a CallingName that was taken away")
    away = client.in_region("ap-northeast-1")

    def remove(gone):
        # A deleted number is listed for seven days, with its status.
        away.get("DeletePhoneNumber", PhoneNumberId=gone)

    listing = {"Status": "Unassigned"}
    check_pages(away, tally, "ListPhoneNumbers", "PhoneNumberId", away.number, remove, **listing)


def check_batches(client, tally):
    """Batches: what can be done is done, and the rest is listed with its reason."""
    one, other, used = client.numbers(3)
    connector = client.connector_id()
    here = {"VoiceConnectorId": connector, "E164PhoneNumbers": [used]}
    client.get("AssociatePhoneNumbersWithVoiceConnector", **here)
    items = [
        {"PhoneNumberId": one, "Name": "one"},
        {"PhoneNumberId": NOBODY, "Name": "nobody"},
        {"PhoneNumberId": used, "ProductType": DIAL_IN},
        {"PhoneNumberId": other, "CallingName": "Other"},
    ]
    errors = client.get("BatchUpdatePhoneNumber", UpdatePhoneNumberRequestItems=items)
    check_errors(client, tally, errors, {NOBODY: "NotFound", used: "Conflict"})
    tally.equal(client.shown(one)["Name"], "one", "BatchUpdatePhoneNumber: Name")
    tally.equal(client.shown(other)["CallingName"], "Other", "BatchUpdatePhoneNumber: CallingName")
    tally.equal(client.shown(used)["ProductType"], "VoiceConnector", "a change that was refused")
    client.refuse(
        "BadRequestException",
        "BatchUpdatePhoneNumber",
        "UpdatePhoneNumberRequestItems",
        UpdatePhoneNumberRequestItems=[items[0], items[0]],
    )
    errors = client.get("BatchDeletePhoneNumber", PhoneNumberIds=[one, used, NOBODY, other])
    expected = {used: "PhoneNumberAssociationsExist", NOBODY: "NotFound"}
    check_errors(client, tally, errors, expected)
    for number, status in ((one, "DeleteInProgress"), (used, "Assigned")):
        tally.equal(client.shown(number)["Status"], status, "Status after BatchDeletePhoneNumber")
    errors = client.get("BatchDeletePhoneNumber", PhoneNumberIds=[one])
    check_errors(client, tally, errors, {one: "PreconditionFailed"})


def check_errors(client, tally, answer, expected):
    """The errors of a batch: number and code of each, with a message."""
    errors = answer["PhoneNumberErrors"]
    got = {error["PhoneNumberId"]: error["ErrorCode"] for error in errors}
    tally.equal(got, expected, "PhoneNumberErrors")
    for error in errors:
        complete(client, tally, [error], "PhoneNumberError")


def check_deletion(client, tally):
    """The deletion queue: what is in it can be restored and is not free."""
    number = client.number()
    names = {"PhoneNumberId": number}
    client.refuse("BadRequestException", "RestorePhoneNumber", **names)
    client.get("DeletePhoneNumber", **names)
    got = client.shown(number)
    tally.equal(got["Status"], "DeleteInProgress", "Status in the deletion queue")
    tally.check("DeletionTimestamp" in got, "DeletionTimestamp in the deletion queue")
    tally.check(number not in client.available(1), "a number in the deletion queue is free")
    client.refuse("BadRequestException", "DeletePhoneNumber", **names)
    client.refuse("ConflictException", "UpdatePhoneNumber", **names, Name="desk")
    here = {"VoiceConnectorId": client.connector_id(), "E164PhoneNumbers": [number]}
    errors = client.get("AssociatePhoneNumbersWithVoiceConnector", **here)
    check_errors(client, tally, errors, {number: "PreconditionFailed"})
    restored = client.get("RestorePhoneNumber", **names)["PhoneNumber"]
    tally.equal(restored["Status"], "Unassigned", "Status of a restored number")
    tally.check("DeletionTimestamp" not in restored, "DeletionTimestamp of a restored number")
    client.get("AssociatePhoneNumbersWithVoiceConnector", **here)
    client.refuse("BadRequestException", "DeletePhoneNumber", **names)
    client.get("DisassociatePhoneNumbersFromVoiceConnector", **here)
    client.get("DeletePhoneNumber", **names)


def check_associations(client, tally):
    """A number belongs to one voice connector or group; ForceAssociate moves it."""
    number, dial_in = client.number(), client.number(DIAL_IN)
    one, other = client.connector_id(), client.connector_id()
    group, second = client.group(one), client.group()
    to = "AssociatePhoneNumbersWithVoiceConnector"
    away = "DisassociatePhoneNumbersFromVoiceConnector"
    moves = [
        (to, "VoiceConnectorId", one, False, None),
        (to, "VoiceConnectorId", one, False, None),
        (to, "VoiceConnectorId", other, False, "PhoneNumberAssociationsExist"),
        (to, "VoiceConnectorId", other, True, None),
        (f"{to}Group", "VoiceConnectorGroupId", group, False, "PhoneNumberAssociationsExist"),
        (f"{to}Group", "VoiceConnectorGroupId", group, True, None),
        (
            f"{to}Group",
            "VoiceConnectorGroupId",
            second,
            None,
            "VoiceConnectorGroupAssociationsExist",
        ),
        (to, "VoiceConnectorId", one, False, "VoiceConnectorGroupAssociationsExist"),
        (f"{to}Group", "VoiceConnectorGroupId", second, True, None),
        (away, "VoiceConnectorId", one, None, "NotFound"),
        (f"{away}Group", "VoiceConnectorGroupId", group, None, "NotFound"),
        (f"{away}Group", "VoiceConnectorGroupId", second, None, None),
        (to, "VoiceConnectorId", one, True, None),
        (away, "VoiceConnectorId", one, None, None),
    ]
    owner = None
    for operation, name, value, force, code in moves:
        members = {name: value, "E164PhoneNumbers": [number]}
        members |= {} if force is None else {"ForceAssociate": force}
        answer = client.get(operation, **members)
        check_errors(client, tally, answer, {} if code is None else {number: code})
        if code is None:
            owner = (name, value) if operation.startswith(to) else None
        got = client.shown(number)
        associations = [(item["Name"], item["Value"]) for item in got["Associations"]]
        tally.equal(associations, [owner] if owner else [], f"Associations after {operation}")
        tally.equal(got["Status"], "Assigned" if owner else "Unassigned", f"Status, {operation}")
    numbers = {"VoiceConnectorId": one, "E164PhoneNumbers": [dial_in, NOBODY, number]}
    answer = client.get(to, **numbers)
    check_errors(client, tally, answer, {dial_in: "BadRequest", NOBODY: "NotFound"})
    tally.equal(client.shown(number)["Status"], "Assigned", "a number beside two that fail")


def check_account(client, tally):
    """Settings of the account: the bucket for call detail records and the default calling name."""
    client = client.in_region("ca-central-1")
    tally.equal(client.get("GetGlobalSettings")["VoiceConnector"], {}, "GetGlobalSettings, unset")
    unset = client.get("GetPhoneNumberSettings")
    tally.equal(set(unset), {"ResponseMetadata"}, "GetPhoneNumberSettings, unset")
    settings = {"CdrBucket": "call-records"}
    client.get("UpdateGlobalSettings", VoiceConnector=settings)
    tally.equal(client.get("GetGlobalSettings")["VoiceConnector"], settings, "GetGlobalSettings")
    client.get("UpdatePhoneNumberSettings", CallingName="Support")
    got = client.get("GetPhoneNumberSettings")
    tally.equal(got["CallingName"], "Support", "GetPhoneNumberSettings: CallingName")
    tally.check("CallingNameUpdatedTimestamp" in got, "CallingNameUpdatedTimestamp")
    name = {"CallingName": "Sales"}
    client.refuse("BadRequestException", "UpdatePhoneNumberSettings", "CallingName", **name)


def check_addresses(client, tally):
    """Addresses for emergency calls: right, corrected, or not validated."""
    for change, result in (
        ({}, 0),
        ({"PostalCode": "04101-1234"}, 0),
        ({"State": "me"}, 1),
        ({"StreetInfo": " 8th   Avenue"}, 1),
        ({"State": "Maine"}, 2),
        ({"PostalCode": "4101"}, 2),
        ({"Country": "CA"}, 2),
        ({"StreetNumber": "two"}, 2),
    ):
        answer = client.get("ValidateE911Address", **{**ADDRESS, **change})
        tally.equal(answer["ValidationResult"], result, f"ValidationResult: {change}")
        tally.equal("Address" in answer, result < 2, f"Address: {change}")
        tally.equal("AddressExternalId" in answer, result < 2, f"AddressExternalId: {change}")
    answer = client.get("ValidateE911Address", **{**ADDRESS, "PostalCode": "04101-1234"})
    complete(client, tally, [answer["Address"]], "Address", ADDRESS_VACANT)
    expected = {"streetNumber": "200", "city": "Portland", "postalCodePlus4": "1234"}
    same(tally, answer["Address"], expected, "Address")


def check_number_times(client, tally, tick):
    """An order takes seconds, a calling name an hour, a deletion seven days."""
    number = client.available(1)[0]
    order = {"PhoneNumberOrderId": client.order([number, NOBODY])["PhoneNumberOrderId"]}
    names = {"PhoneNumberId": number}
    got = client.get("GetPhoneNumberOrder", **order)["PhoneNumberOrder"]
    tally.equal(got["Status"], "Processing", "Status of an order at once")
    tally.equal(got["CreatedTimestamp"], got["UpdatedTimestamp"], "times of a new order")
    tally.equal(client.shown(number)["Status"], "AcquireInProgress", "Status of a number at once")
    here = {"VoiceConnectorId": client.connector_id(), "E164PhoneNumbers": [number]}
    answer = client.get("AssociatePhoneNumbersWithVoiceConnector", **here)
    check_errors(client, tally, answer, {number: "PreconditionFailed"})
    client.refuse("BadRequestException", "DeletePhoneNumber", **names)
    client.refuse("ConflictException", "UpdatePhoneNumber", **names, Name="desk")
    tick("10s")
    got = client.get("GetPhoneNumberOrder", **order)["PhoneNumberOrder"]
    tally.equal(got["Status"], "Partial", "Status of an order after ten seconds")
    passed = (got["UpdatedTimestamp"] - got["CreatedTimestamp"]).total_seconds()
    tally.equal(passed, 10, "seconds that an order took")
    tally.equal(client.shown(number)["Status"], "Unassigned", "Status of a number that arrived")

    client.get("UpdatePhoneNumber", **names, CallingName="Support")
    for wait, status in (("0s", "UpdateInProgress"), ("59m", "UpdateInProgress")):
        tick(wait)
        tally.equal(client.shown(number)["CallingNameStatus"], status, "CallingNameStatus")
    client.refuse("ConflictException", "UpdatePhoneNumber", **names, CallingName="Sales")
    tick("1m")
    tally.equal(client.shown(number)["CallingNameStatus"], "UpdateSucceeded", "CallingNameStatus")
    client.get("UpdatePhoneNumber", **names, CallingName="Sales")

    client.get("DeletePhoneNumber", **names)
    tick("6d")
    tally.equal(client.shown(number)["Status"], "DeleteInProgress", "Status after six days")
    client.get("RestorePhoneNumber", **names)
    tick("2d")
    tally.equal(client.shown(number)["Status"], "Unassigned", "Status of a restored number")
    client.get("DeletePhoneNumber", **names)
    tick("7d")
    client.refuse("NotFoundException", "GetPhoneNumber", **names)
    client.refuse("NotFoundException", "RestorePhoneNumber", **names)
    tally.equal(client.available(1), [number], "a number that is free again")
    tally.equal(client.get("ListPhoneNumbers")["PhoneNumbers"], [], "numbers after the deletion")

    client.get("UpdatePhoneNumberSettings", CallingName="Support")
    tick("6d")
    client.refuse("BadRequestException", "UpdatePhoneNumberSettings", CallingName="Sales")
    tick("1d")
    client.get("UpdatePhoneNumberSettings", CallingName="Sales")


CHECKS = (
    ("search", check_search),
    ("countries", check_countries),
    ("orders", check_orders),
    ("inventory", check_inventory),
    ("batches", check_batches),
    ("deletion", check_deletion),
    ("associations", check_associations),
    ("account", check_account),
    ("addresses", check_addresses),
)
TIMED_CHECKS = (("times of phone numbers", check_number_times),)
