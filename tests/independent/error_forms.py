"""Error answers in all the forms that services and those before them give, and what the AWS CLI makes of each.

What is expected comes from botocore's parsers and the AWS CLI's own formatters, so that the forms of
version 2 (`--cli-error-format`), which version 1 does not have, are compared with what prints them.
"""

import io
import json

from awscli.botocore import parsers
from awscli.botocore.awsrequest import HeadersDict
from awscli.table import MultiTable, Styler
from awscli.text import format_text

PAGE = "<html><head><title>{status}</title></head><body><p>Not here</p></body></html>"
# The AWS CLI fits its tables to this where there is no terminal.
WIDTH = 80


def in_json(code, message):
    """Headers and bodies that say a code and a message, as services have done it."""
    typed = "x-amzn-errortype"
    address = "http://internal.amazon.com/coral/com.amazon.coral.service/"
    return [
        ({typed: code}, {"Code": code, "Message": message}),
        ({typed: code}, {"message": message}),
        ({typed: f"{code}:{address}"}, {"Message": message}),
        ({typed: f"com.amazonaws.chime#{code}"}, {"message": message, "Code": "Other"}),
        ({typed: f"com.amazonaws.chime#{code}:{address}"}, {"message": message}),
        ({}, {"__type": code, "message": message}),
        ({}, {"__type": f"com.amazonaws.chime#{code}", "message": message}),
        ({}, {"__type": f"com.amazonaws.chime#{code}:{address}", "Message": message}),
        ({}, {"code": code, "message": message, "Message": "Other"}),
        ({}, {"Code": code, "Message": message, "RequestId": "of the body"}),
        ({}, {"Code": f"chime#{code}", "Message": message}),
        ({}, {"Code": f"{code}:{address}", "message": message, "__type": "Other"}),
        ({"x-amzn-requestid": "of the header"}, {"Code": code, "message": message}),
        ({"Retry-After": "7"}, {"Code": code, "message": message, "ResourceName": "n"}),
        ({}, {"message": message}),
        ({}, {"Message": message}),
    ]


def in_words(status, message):
    """Bodies that are no JSON, and whether the AWS CLI shows them as they are."""
    shown = status < 500
    return [
        (message.encode(), True),
        (PAGE.format(status=status).encode(), False),
        (f"<Error><Code>X</Code><Message>{message}</Message></Error>".encode(), False),
        (b"", not shown),
    ]


def parsed_error(service, status, headers, body):
    """The members of an error as version 2 of the AWS CLI prints them: what botocore's parser finds, and what
    the model gives to an error of this code."""
    response = {
        "status_code": status,
        "headers": HeadersDict(headers),
        "body": body,
    }
    parser = parsers.create_parser("rest-json")
    error = parser.parse(response, None)["Error"]
    shape = service.shape_for_error_code(error["Code"])
    modelled = parser.parse(response, shape) if shape is not None else {}
    error.update(
        {
            name: value
            for name, value in modelled.items()
            if name not in ("Code", "Message", "ResponseMetadata") and value is not None
        }
    )
    return error


def as_text(error):
    """The row of an error."""
    stream = io.StringIO()
    format_text(error, stream)
    return stream.getvalue()


def as_table(error):
    """The table of an error."""
    stream = io.StringIO()
    table = MultiTable(initial_section=False, column_separator="|", styler=Styler())
    # The terminal of whoever runs this has no part in it.
    table._terminal_width = WIDTH
    names = sorted(error)
    table.new_section("error")
    table.add_row_header(names)
    table.add_row([error[name] for name in names])
    table.render(stream)
    return stream.getvalue()


def as_json(error):
    """The beginning of the object of an error, up to the line feed behind its last member."""
    return json.dumps(error, indent=4, ensure_ascii=False).removesuffix("\n}")
