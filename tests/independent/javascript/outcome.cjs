// What a call with the AWS SDK for JavaScript comes to, in Node and in a browser alike.

const CREDENTIALS = { accessKeyId: "AKIDSANDBOX", secretAccessKey: "sandbox" };

// Gives the function that makes a call; `load` gives the SDK's module of a service.
exports.caller = (load, endpoint) => {
  const sdks = {};
  function sdk(service, region) {
    const key = `${service} ${region}`;
    if (!sdks[key]) {
      const module = load(service);
      const Client = Object.entries(module).find(([name]) => name.endsWith("Client") && !name.startsWith("_"))[1];
      const client = new Client({ endpoint, region, credentials: CREDENTIALS, maxAttempts: 1 });
      sdks[key] = { module, client };
    }
    return sdks[key];
  }

  return async ({ service, operation, input, region = "us-east-1", pages, paginators }) => {
    const { module, client } = sdk(service, region);
    if (paginators) {
      return Object.keys(module).flatMap((name) => name.match(/^paginate(.+)$/)?.[1] ?? []);
    }
    try {
      if (pages) {
        const answers = [];
        for await (const page of module[`paginate${operation}`]({ client, pageSize: pages }, input)) answers.push(page);
        return { answers };
      }
      const answer = await client.send(new module[`${operation}Command`](input));
      return { status: answer.$metadata.httpStatusCode, answer: { ...answer, $metadata: undefined } };
    } catch (error) {
      // What the SDK knows of an error is a class of its own with the name of the exception.
      const known = module[error.name];
      return {
        error: error.name,
        code: error.Code,
        status: error.$metadata?.httpStatusCode,
        message: error.message,
        known: known !== undefined && error instanceof known,
      };
    }
  };
};
