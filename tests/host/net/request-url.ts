import type * as Api from 'obsidian';

/** What a test answers a request with. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly text: string;
}

type Answerer = (request: Api.RequestUrlParam) => Answer | Promise<Answer>;

const refuse: Answerer = ({ url }) => {
  throw new Error(`net::ERR_INTERNET_DISCONNECTED: nothing answers ${url}`);
};

let answerer: Answerer = refuse;

/** Answers requests until the next call; null refuses them all, as the host does from the start. */
export function answerRequests(answer: Answerer | null): void {
  answerer = answer ?? refuse;
}

/** Obsidian's request. It never reaches the network unless an answerer does. Rejects for status 400 and up unless told not to throw. */
export function requestUrl(request: Api.RequestUrlParam | string): Api.RequestUrlResponsePromise {
  const param = typeof request === 'string' ? { url: request } : request;
  const response = send(param);
  const part = <K extends keyof Api.RequestUrlResponse>(key: K): Promise<Api.RequestUrlResponse[K]> => {
    const promise = response.then((whole) => whole[key]);
    promise.catch(() => {});
    return promise;
  };
  return Object.assign(response, { arrayBuffer: part('arrayBuffer'), text: part('text'), get json(): Promise<unknown> { return part('json'); } });
}

export async function request(param: Api.RequestUrlParam | string): Promise<string> {
  return (await requestUrl(param)).text;
}

async function send(param: Api.RequestUrlParam): Promise<Api.RequestUrlResponse> {
  const { status = 200, headers = {}, text } = await answerer(param);
  if (status >= 400 && param.throw !== false) throw Object.assign(new Error(`Request failed, status ${status}`), { status, headers });
  return {
    status,
    headers,
    text,
    arrayBuffer: new TextEncoder().encode(text).buffer,
    get json(): unknown {
      return JSON.parse(text) as unknown;
    },
  };
}
