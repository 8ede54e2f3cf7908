import type { Fields } from './opik-rules';

/** An answer of the part of Opik that evaluation speaks to; null: not of this part. */
export interface LibraryReply {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}

/** A reply in lines of JSON, one object each. */
export class JsonLines {
  constructor(readonly rows: unknown[]) {}
}

/** What a stand-in Opik server knows of data sets, experiments and prompts: as much as the official package asks for in an evaluation. */
export class OpikLibrary {
  readonly datasets = new Map<string, Fields>();
  readonly items = new Map<string, Fields[]>();
  readonly experiments = new Map<string, Fields>();
  readonly experimentItems: Fields[] = [];
  readonly prompts = new Map<string, Fields>();
  /** By prompt name, oldest first. */
  readonly versions = new Map<string, Fields[]>();
  private count = 0;

  answer(method: string, where: string, body: Fields, query: URLSearchParams): LibraryReply | null {
    const [, kind, id = '', part = ''] = /^(datasets|prompts|experiments)(?:\/([^/]+))?(?:\/(.+))?$/.exec(where) ?? [];
    if (kind === 'datasets') return this.dataset(method, id, part, body);
    if (kind === 'prompts' && method === 'GET' && id === '') return this.listPrompts(query);
    if (kind === 'prompts') return this.prompt(method, id, part, body);
    if (kind === 'experiments') return this.experiment(method, id, part, body);
    return null;
  }

  private dataset(method: string, id: string, part: string, body: Fields): LibraryReply | null {
    switch (`${method} ${id}${part === '' ? '' : `/${part}`}`) {
      case 'POST retrieve': {
        const found = [...this.datasets.values()].find(({ name }) => name === body['dataset_name']);
        return found === undefined ? notFound() : { status: 200, body: found };
      }
      case 'POST ': {
        const dataset = { id: this.newId(), ...body };
        this.datasets.set(dataset.id, dataset);
        return { status: 201, body: null, headers: { location: `/v1/private/datasets/${dataset.id}` } };
      }
      case 'PUT items': {
        const name = String(body['dataset_name'] ?? this.datasets.get(String(body['dataset_id']))?.['name']);
        const known = this.items.get(name) ?? [];
        const sent = (body['items'] as Fields[]).map((item): Fields => ({ id: this.newId(), ...item }));
        this.items.set(name, [...known.filter(({ id: old }) => !sent.some((item) => item['id'] === old)), ...sent]);
        return { status: 204, body: null };
      }
      case 'POST items/stream':
        return { status: 200, body: new JsonLines(this.page(body)) };
      default:
        return this.oneDataset(method, id, part);
    }
  }

  private oneDataset(method: string, id: string, part: string): LibraryReply | null {
    const dataset = this.datasets.get(id);
    if (method !== 'GET' || dataset === undefined) return null;
    const content = this.items.get(String(dataset['name'])) ?? [];
    if (part === '') return { status: 200, body: { ...dataset, dataset_items_count: content.length } };
    if (part === 'versions') return { status: 200, body: { page: 1, size: 0, total: 0, content: [] } };
    return null;
  }

  /** Items after the last one the caller has, as the stream is read in pages. */
  private page(body: Fields): Fields[] {
    const items = this.items.get(String(body['dataset_name'])) ?? [];
    const last = items.findIndex(({ id }) => id === body['last_retrieved_id']);
    return items.slice(last + 1, last + 1 + Number(body['steam_limit'] ?? 2000));
  }

  private experiment(method: string, id: string, part: string, body: Fields): LibraryReply | null {
    if (method === 'POST' && id === '') {
      const experiment: Fields = { id: this.newId(), ...body };
      this.experiments.set(String(experiment['id']), experiment);
      return { status: 201, body: null, headers: { location: `/v1/private/experiments/${String(experiment['id'])}` } };
    }
    if (method === 'POST' && id === 'items' && part === '') {
      this.experimentItems.push(...(body['experiment_items'] as Fields[]));
      return { status: 204, body: null };
    }
    if (method === 'GET' && this.experiments.has(id)) return { status: 200, body: this.experiments.get(id) };
    return null;
  }

  private prompt(method: string, id: string, part: string, body: Fields): LibraryReply | null {
    const name = textOf(body['name']) ?? '';
    switch (`${method} ${id}${part === '' ? '' : `/${part}`}`) {
      case 'POST ': {
        if (this.prompts.has(name)) return { status: 409, body: { code: 409, message: 'Prompt already exists' } };
        const promptId = textOf(body['id']) ?? this.newId();
        this.prompts.set(name, { ...body, id: promptId });
        return { status: 201, body: null, headers: { location: `/v1/private/prompts/${promptId}` } };
      }
      case 'POST versions': {
        const { version } = body as { version: Fields };
        const prompt = this.prompts.get(name) ?? { id: this.newId(), name, template_structure: 'text' };
        this.prompts.set(name, prompt);
        const known = this.versions.get(name) ?? [];
        if (known.some(({ commit }) => commit === version['commit']))
          return { status: 409, body: { code: 409, message: 'Prompt version already exists' } };
        const stored = {
          id: this.newId(),
          type: 'mustache',
          ...version,
          prompt_id: prompt['id'],
          template_structure: 'text',
        };
        this.versions.set(name, [...known, stored]);
        return { status: 200, body: stored };
      }
      case 'POST versions/retrieve': {
        const known = this.versions.get(name) ?? [];
        const found =
          body['commit'] === undefined ? known.at(-1) : known.find(({ commit }) => commit === body['commit']);
        return found === undefined ? notFound() : { status: 200, body: found };
      }
      default: {
        const found = [...this.prompts.values()].find((prompt) => prompt['id'] === id);
        return method === 'GET' && found !== undefined && part === '' ? { status: 200, body: found } : null;
      }
    }
  }

  /** By name only, which is what the package asks by. */
  private listPrompts(query: URLSearchParams): LibraryReply {
    const filters = JSON.parse(query.get('filters') ?? '[]') as { field: string; value: string }[];
    const name = filters.find(({ field }) => field === 'name')?.value;
    const content = [...this.prompts.values()].filter((prompt) => name === undefined || prompt['name'] === name);
    return { status: 200, body: { page: 1, size: content.length, total: content.length, content } };
  }

  private newId(): string {
    this.count += 1;
    return `01990000-0000-7000-8000-${this.count.toString(16).padStart(12, '0')}`;
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function notFound(): LibraryReply {
  return { status: 404, body: { code: 404, message: 'Not found' } };
}
