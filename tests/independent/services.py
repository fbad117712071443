"""A client of each service on one sandbox, and the steps that several workflows take."""

from client import Client, new_name
from walks import same

NAMES = ("identity", "media-pipelines", "meetings", "messaging", "voice")
ACCOUNT = "123456789012"
REGION = "us-east-1"
FUNCTION = f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:ivr"
# What a deleted app instance, and what was in it, is answered with.
GONE = "ForbiddenException"


class Services:
    """A client of each service, on one sandbox."""

    def __init__(self, url, tally):
        self.identity, self.pipelines, self.meetings, self.messaging, self.voice = (
            Client(url, tally, f"chime-sdk-{name}") for name in NAMES
        )

    def app_instance(self, name, *users):
        """Creates an app instance with users: its ARN, and those of the users."""
        app = self.identity.get("CreateAppInstance", Name=name, ClientRequestToken=new_name())
        arns = [
            self.identity.get(
                "CreateAppInstanceUser",
                AppInstanceArn=app["AppInstanceArn"],
                AppInstanceUserId=user,
                Name=user.title(),
                ClientRequestToken=new_name(),
            )["AppInstanceUserArn"]
            for user in users
        ]
        return app["AppInstanceArn"], *arns

    def channel(self, app, bearer, name, **members):
        """Creates a channel: what names it, with the bearer."""
        made = self.messaging.get(
            "CreateChannel",
            AppInstanceArn=app,
            ChimeBearer=bearer,
            Name=name,
            ClientRequestToken=new_name(),
            **members,
        )
        return {"ChannelArn": made["ChannelArn"], "ChimeBearer": bearer}

    def leave(self, tally, app, bearer):
        """Deletes an app instance: it is no longer listed, and whoever was in it can do nothing."""
        self.identity.get("DeleteAppInstance", AppInstanceArn=app)
        left = self.identity.get("ListAppInstances")["AppInstances"]
        tally.check(app not in each(left, "AppInstanceArn"), f"{app} is listed when deleted")
        self.identity.refuse(GONE, "DescribeAppInstance", AppInstanceArn=app)
        self.messaging.refuse(GONE, "ListChannels", AppInstanceArn=app, ChimeBearer=bearer)

    def meeting(self):
        """Creates a meeting."""
        request = {
            "ClientRequestToken": new_name(),
            "ExternalMeetingId": "standup",
            "MediaRegion": REGION,
        }
        made = self.meetings.get("CreateMeeting", **request)["Meeting"]
        return request, made

    def pipeline(self, identifier):
        """A media pipeline of whatever kind."""
        found = self.pipelines.get("GetMediaPipeline", MediaPipelineId=identifier)["MediaPipeline"]
        ((_, shown),) = found.items()
        return shown

    def number(self, tally, product):
        """Orders a phone number."""
        search = {"Country": "US", "AreaCode": "206", "PhoneNumberType": "Local", "MaxResults": 1}
        (number,) = self.voice.get("SearchAvailablePhoneNumbers", **search)["E164PhoneNumbers"]
        tally.check(number.startswith("+1206"), f"a number of the area 206: {number}")
        order = self.voice.get(
            "CreatePhoneNumberOrder", ProductType=product, E164PhoneNumbers=[number]
        )["PhoneNumberOrder"]
        ordered = [{"E164PhoneNumber": number, "Status": "Processing"}]
        asked = {"ProductType": product, "Status": "Processing", "OrderedPhoneNumbers": ordered}
        same(tally, order, asked, "CreatePhoneNumberOrder")
        identifier = {"PhoneNumberOrderId": order["PhoneNumberOrderId"]}
        ended = self.voice.get("GetPhoneNumberOrder", **identifier)["PhoneNumberOrder"]
        ordered = [{"E164PhoneNumber": number, "Status": "Acquired"}]
        asked = {"Status": "Successful", "OrderedPhoneNumbers": ordered}
        same(tally, ended, asked, "GetPhoneNumberOrder")
        asked = {"E164PhoneNumber": number, "Status": "Unassigned", "ProductType": product}
        same(tally, self.shown(number), asked, "GetPhoneNumber after the order")
        again = self.voice.get("SearchAvailablePhoneNumbers", **search)["E164PhoneNumbers"]
        tally.check(number not in again, f"{number} can be had again")
        return number

    def shown(self, number):
        """A phone number of the account."""
        return self.voice.get("GetPhoneNumber", PhoneNumberId=number)["PhoneNumber"]


def each(items, member):
    """What the items of a list have in a member."""
    return [item[member] for item in items]
