"""A client of voice that makes what the checks need, and the least requests of its operations."""

import itertools

from client import Client, new_name

FUNCTION = "arn:aws:lambda:us-east-1:123456789012:function:calls"
KEY = "arn:aws:kms:us-east-1:123456789012:key/1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f"
INSIGHTS = "arn:aws:chime:us-east-1:123456789012:media-insights-pipeline-configuration/calls"
SKILL = "amzn1.application-oa2-client.0123456789abcdef0123456789abcdef"
# Nobody's numbers: the sandbox sells them, and nobody has bought them.
PEOPLE = ["+12125550142", "+13035550142"]
DIAL_IN = "SipMediaApplicationDialIn"
ORIGINATION = {"Routes": [{"Host": "203.0.113.10", "Protocol": "TCP", "Priority": 1, "Weight": 1}]}
TERMINATION = {"CallingRegions": ["US"], "CidrAllowedList": ["203.0.113.0/28"]}
EMERGENCY = {"DNIS": [{"EmergencyPhoneNumber": "+12065550100", "CallingCountry": "US"}]}
STREAMING = {
    "DataRetentionInHours": 1,
    "Disabled": False,
    "MediaInsightsConfiguration": {"ConfigurationArn": INSIGHTS},
}
ADDRESS = {
    "AwsAccountId": "123456789012",
    "StreetNumber": "200",
    "StreetInfo": "8th Avenue",
    "City": "Portland",
    "State": "ME",
    "Country": "US",
    "PostalCode": "04101",
}
# What an operation on a setting of a voice connector needs to find.
SETTINGS = {
    "EmergencyCallingConfiguration": EMERGENCY,
    "ExternalSystemsConfiguration": None,
    "Origination": ORIGINATION,
    "Proxy": None,
    "StreamingConfiguration": STREAMING,
    "Termination": TERMINATION,
}


class Voice(Client):
    """A client with what every check of voice needs."""

    def __init__(self, url, tally, service, region="us-east-1"):
        super().__init__(url, tally, service, region)
        # Call analytics needs its configuration, which is made once for a sandbox.
        pipelines = Client(url, tally, "chime-sdk-media-pipelines")
        pipelines.call(
            "CreateMediaInsightsPipelineConfiguration",
            MediaInsightsPipelineConfigurationName=INSIGHTS.rsplit("/", 1)[1],
            ResourceAccessRoleArn="arn:aws:iam::123456789012:role/insights",
            Elements=[{"Type": "S3RecordingSink"}],
        )

    def available(self, count, **members):
        members = {"Country": "US", "MaxResults": count, **members}
        return self.get("SearchAvailablePhoneNumbers", **members)["E164PhoneNumbers"]

    def order(self, numbers, product="VoiceConnector", **members):
        members = {"ProductType": product, "E164PhoneNumbers": numbers, **members}
        return self.get("CreatePhoneNumberOrder", **members)["PhoneNumberOrder"]

    def order_id(self):
        return self.order(self.available(1))["PhoneNumberOrderId"]

    def numbers(self, count, product="VoiceConnector"):
        """Orders phone numbers of the United States."""
        numbers = self.available(count)
        self.order(numbers, product)
        return numbers

    def number(self, product="VoiceConnector"):
        return self.numbers(1, product)[0]

    def shown(self, number):
        return self.get("GetPhoneNumber", PhoneNumberId=number)["PhoneNumber"]

    def connector(self, **members):
        members = {"Name": "support", "RequireEncryption": True, **members}
        return self.get("CreateVoiceConnector", **members)["VoiceConnector"]

    def connector_id(self):
        return self.connector()["VoiceConnectorId"]

    def group(self, *connectors):
        items = [{"VoiceConnectorId": connector, "Priority": 1} for connector in connectors]
        answer = self.get("CreateVoiceConnectorGroup", Name="both", VoiceConnectorItems=items)
        return answer["VoiceConnectorGroup"]["VoiceConnectorGroupId"]

    def put(self, name, connector, setting):
        """Puts a setting that is a member of the request."""
        members = {"VoiceConnectorId": connector, name: setting}
        return self.get(f"PutVoiceConnector{name}", **members)

    def proxied(self, connector=None):
        """A voice connector that takes proxy sessions."""
        connector = connector or self.connector_id()
        proxy = {"DefaultSessionExpiryMinutes": 60, "PhoneNumberPoolCountries": ["US"]}
        self.get("PutVoiceConnectorProxy", VoiceConnectorId=connector, **proxy)
        return connector

    def session(self, connector, **members):
        members = {"ParticipantPhoneNumbers": PEOPLE, "Capabilities": ["Voice"], **members}
        answer = self.get("CreateProxySession", VoiceConnectorId=connector, **members)
        return answer["ProxySession"]

    def application(self, **members):
        endpoints = [{"LambdaArn": FUNCTION}]
        members = {"AwsRegion": "us-east-1", "Name": "calls", "Endpoints": endpoints, **members}
        return self.get("CreateSipMediaApplication", **members)["SipMediaApplication"]

    def application_id(self):
        return self.application()["SipMediaApplicationId"]

    def rule(self, number, application, **members):
        """Makes a SIP rule that a phone number triggers."""
        members = {**rule_request(number, application), **members}
        return self.get("CreateSipRule", **members)["SipRule"]

    def disable(self, rule):
        return self.get("UpdateSipRule", SipRuleId=rule, Name="off", Disabled=True)

    def analysed(self):
        """A voice connector whose calls are analysed."""
        connector = self.connector_id()
        self.put("StreamingConfiguration", connector, STREAMING)
        return connector

    def domain(self, **members):
        key = {"KmsKeyArn": KEY}
        members = {"Name": "callers", "ServerSideEncryptionConfiguration": key, **members}
        return self.get("CreateVoiceProfileDomain", **members)["VoiceProfileDomain"]

    def domain_id(self):
        return self.domain()["VoiceProfileDomainId"]

    def search(self, connector, domain):
        """Starts a speaker search."""
        members = {"VoiceConnectorId": connector, "TransactionId": new_name()}
        answer = self.get("StartSpeakerSearchTask", VoiceProfileDomainId=domain, **members)
        return answer["SpeakerSearchTask"]["SpeakerSearchTaskId"]

    def tone(self, connector):
        """Starts a voice tone analysis."""
        members = {"VoiceConnectorId": connector, "TransactionId": new_name()}
        answer = self.get("StartVoiceToneAnalysisTask", LanguageCode="en-US", **members)
        return answer["VoiceToneAnalysisTask"]["VoiceToneAnalysisTaskId"]

    def profile(self, connector, domain):
        answer = self.get("CreateVoiceProfile", SpeakerSearchTaskId=self.search(connector, domain))
        return answer["VoiceProfile"]

    def transaction(self, application):
        """Makes a call."""
        people = {"FromPhoneNumber": self.number(), "ToPhoneNumber": PEOPLE[0]}
        members = {"SipMediaApplicationId": application, **people}
        answer = self.get("CreateSipMediaApplicationCall", **members)
        return answer["SipMediaApplicationCall"]["TransactionId"]

    def least_request(self, operation):
        """The least request of an operation that can succeed, on resources of its own."""
        shape = self.model.operation_model(operation).input_shape
        needed = shape.required_members if shape else []
        request = {**plain_members(operation), **self.named(operation, set(needed))}
        if operation == "UpdatePhoneNumber":
            # It takes exactly one of the members that are optional.
            needed = [*needed, "Name"]
        return {name: request[name] for name in needed}

    def named(self, operation, needed):
        """The members in `needed` that name resources, which are made."""
        if "VoiceConnectorId" in needed:
            return self.on_connector(operation, needed)
        if "SipMediaApplicationId" in needed:
            application = self.application_id()
            ids = {"SipMediaApplicationId": application}
            if "TransactionId" in needed:
                ids["TransactionId"] = self.transaction(application)
            if "FromPhoneNumber" in needed:
                ids["FromPhoneNumber"] = self.number()
            if operation.endswith("AlexaSkillConfiguration"):
                skill = {"AlexaSkillStatus": "ACTIVE", "AlexaSkillIds": [SKILL]}
                name = "SipMediaApplicationAlexaSkillConfiguration"
                self.get(f"Put{name}", **ids, **{name: skill})
            return ids
        if "SpeakerSearchTaskId" in needed:
            connector, domain = self.analysed(), self.domain_id()
            ids = {"SpeakerSearchTaskId": self.search(connector, domain)}
            if "VoiceProfileId" in needed:
                ids["VoiceProfileId"] = self.profile(connector, domain)["VoiceProfileId"]
            return ids
        makers = {
            "E164PhoneNumbers": lambda: [self.number()],
            "PhoneNumberId": self.number,
            "PhoneNumberIds": lambda: [self.number()],
            "PhoneNumberOrderId": self.order_id,
            "ResourceARN": lambda: self.connector()["VoiceConnectorArn"],
            "SipRuleId": self.rule_id,
            "TargetApplications": lambda: targets(self.application_id()),
            "TriggerValue": lambda: self.number(DIAL_IN),
            "UpdatePhoneNumberRequestItems": lambda: [
                {"PhoneNumberId": self.number(), "Name": "desk"}
            ],
            "VoiceConnectorGroupId": self.group,
            "VoiceProfileDomainId": self.domain_id,
            "VoiceProfileId": lambda: self.profile(self.analysed(), self.domain_id())[
                "VoiceProfileId"
            ],
        }
        ids = {name: makers[name]() for name in makers if name in needed}
        if operation == "CreatePhoneNumberOrder":
            ids["E164PhoneNumbers"] = self.available(1)
        if operation == "DisassociatePhoneNumbersFromVoiceConnectorGroup":
            self.get("AssociatePhoneNumbersWithVoiceConnectorGroup", **ids)
        if operation == "DeleteSipRule":
            self.disable(ids["SipRuleId"])
        if operation == "RestorePhoneNumber":
            self.get("DeletePhoneNumber", **ids)
        return ids

    def on_connector(self, operation, needed):
        """The members in `needed` that name a voice connector and what it has."""
        analyses = {"TransactionId", "SpeakerSearchTaskId", "VoiceToneAnalysisTaskId"} & needed
        connector = self.analysed() if analyses else self.connector_id()
        ids = {"VoiceConnectorId": connector}
        if "VoiceProfileDomainId" in needed:
            ids["VoiceProfileDomainId"] = self.domain_id()
        if "SpeakerSearchTaskId" in needed:
            ids["SpeakerSearchTaskId"] = self.search(connector, self.domain_id())
        if "VoiceToneAnalysisTaskId" in needed:
            ids["VoiceToneAnalysisTaskId"] = self.tone(connector)
        if "ProxySessionId" in needed or operation == "CreateProxySession":
            ids["ProxySessionId"] = self.session(self.proxied(connector))["ProxySessionId"]
        if "E164PhoneNumbers" in needed:
            ids["E164PhoneNumbers"] = [self.number()]
        if operation.startswith("Disassociate"):
            self.get("AssociatePhoneNumbersWithVoiceConnector", **ids)
        self.prepare(operation, connector)
        return ids

    def prepare(self, operation, connector):
        """Gives a voice connector the settings that an operation needs."""
        if "Emergency" in operation:
            self.put("Origination", connector, ORIGINATION)
        if any(word in operation for word in ("Emergency", "Credentials", "Health")):
            self.put("Termination", connector, TERMINATION)
        if operation == "DeleteVoiceConnectorTerminationCredentials":
            credentials = [{"Username": "pbx", "Password": "secret"}]
            name = "PutVoiceConnectorTerminationCredentials"
            self.get(name, VoiceConnectorId=connector, Credentials=credentials)
        for verb, name in itertools.product(("Get", "Delete"), SETTINGS):
            if operation != f"{verb}VoiceConnector{name}":
                continue
            if name == "Proxy":
                self.proxied(connector)
            elif name == "ExternalSystemsConfiguration":
                self.get(f"PutVoiceConnector{name}", VoiceConnectorId=connector)
            else:
                self.put(name, connector, SETTINGS[name])

    def rule_id(self):
        return self.rule(self.number(DIAL_IN), self.application_id())["SipRuleId"]


def targets(*applications):
    """The targets of a SIP rule."""
    return [
        {"SipMediaApplicationId": application, "Priority": number, "AwsRegion": "us-east-1"}
        for number, application in enumerate(applications, 1)
    ]


def rule_request(trigger, application):
    """The members that a SIP rule needs."""
    kind = "ToPhoneNumber" if trigger.startswith("+") else "RequestUriHostname"
    return {
        "Name": "inbound",
        "TriggerType": kind,
        "TriggerValue": trigger,
        "TargetApplications": targets(application),
    }


def plain_members(operation):
    """Values of members that name no resource."""
    members = {
        "Arguments": {"key": "value"},
        "AwsRegion": "us-east-1",
        "CallingName": "Support",
        "Capabilities": ["Voice"],
        "DefaultSessionExpiryMinutes": 60,
        "EmergencyCallingConfiguration": EMERGENCY,
        "Endpoints": [{"LambdaArn": FUNCTION}],
        "IsCaller": True,
        "LanguageCode": "en-US",
        "LoggingConfiguration": {"EnableSIPLogs": True},
        "Name": "name",
        "Origination": ORIGINATION,
        "ParticipantPhoneNumbers": PEOPLE,
        "PhoneNumberPoolCountries": ["US"],
        "ProductType": "VoiceConnector",
        "RequireEncryption": True,
        "ServerSideEncryptionConfiguration": {"KmsKeyArn": KEY},
        "StreamingConfiguration": STREAMING,
        "TagKeys": ["key"],
        "Tags": [{"Key": "key", "Value": "value"}],
        "Termination": TERMINATION,
        "ToPhoneNumber": PEOPLE[0],
        "TransactionId": new_name(),
        "TriggerType": "ToPhoneNumber",
        "Usernames": ["pbx"],
        "VoiceConnector": {"CdrBucket": "records"},
        "VoiceConnectorItems": [],
    }
    return members | (ADDRESS if operation == "ValidateE911Address" else {})
