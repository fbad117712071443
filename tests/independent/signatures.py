"""Tries every operation with keys that are not the sandbox's. (That it takes botocore's signatures
with the right keys, all other checks show.)"""

from client import ACCESS_KEY, SECRET_KEY

# One of the keys is wrong, and the answer says which.
WRONG_KEYS = (
    (ACCESS_KEY, "another secret", "signature secret"),
    ("AKIDEXAMPLE", SECRET_KEY, f"access key {ACCESS_KEY}"),
)
CODES = ("UnauthorizedClientException", "UnauthorizedException")


def check_signatures(client, tally, export):
    """What every operation could do with the right keys it is refused with others, and nothing
    changes."""
    requests = {
        operation: client.least_request(operation) for operation in client.model.operation_names
    }
    before = export()
    stranger = type(client)(client.url, tally, client.service)
    for access_key, secret_key, words in WRONG_KEYS:
        stranger.sign_with(access_key, secret_key)
        for operation, request in requests.items():
            stranger.refuse(unauthorized(client, operation), operation, words, **request)
    tally.equal(export(), before, "the sandbox after requests with other keys")


def unauthorized(client, operation):
    """The code that the reference documents for a request whose signature is wrong."""
    errors = client.facts.operation(operation)["errors"] or CODES
    return next(code for code in CODES if code in errors)
