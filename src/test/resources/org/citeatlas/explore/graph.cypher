// Ten papers made up for the tests; the answers in ExplorationsIT were worked out from this by hand.
CREATE (feed:Source {id: 'aaaaaaaaaaaa', name: 'feed.jsonl', importedAt: datetime('2026-11-01T10:00:00Z')}),
       (late:Source {id: 'bbbbbbbbbbbb', name: 'late.jsonl', importedAt: datetime('2026-11-20T10:00:00Z')})

CREATE (lora:Entity:Method {key: 'lora', name: 'LoRA', longName: 'Low-Rank Adaptation', kind: 'method'}),
       (qlora:Entity:Method {key: 'qlora', name: 'QLoRA', kind: 'method'}),
       (adapters:Entity:Method {key: 'adapters', name: 'Adapters', kind: 'method'}),
       (attention:Entity:Method {key: 'attention', name: 'attention', kind: 'method', generic: true}),
       (llama:Entity:Method {key: 'llama', name: 'LLaMA', kind: 'model'}),
       (glue:Entity:Dataset {key: 'glue', name: 'GLUE', kind: 'benchmark'}),
       (pieData:Entity:Dataset {key: 'pie', name: 'PIE', kind: 'dataset', longName: 'Pedestrian Intention Estimation'}),
       (pieCode:Entity:Method {key: 'pie~positional isotropic encoding', name: 'PIE', kind: 'method',
                               longName: 'Positional Isotropic Encoding'})

CREATE (p1:Work:Paper {id: 'arxiv:2106.00001', title: 'LoRA: small updates', year: 2021, citationCount: 900,
                       citationSource: 'openalex',
                       abstract: 'Full tuning is costly. We propose LoRA and beat Adapters on GLUE. It helps.'}),
       (p2:Work:Paper {id: 'arxiv:2205.00002', title: 'QLoRA, quantised', year: 2022,
                       abstract: 'QLoRA extends LoRA. On GLUE it is as good.'}),
       (p3:Work:Paper {id: 'arxiv:2303.00003', title: 'A chat model', year: 2023,
                       abstract: 'We tune LLaMA with LoRA and QLoRA (Hu et al., 2021).'}),
       (p4:Work:Paper {id: 'fp:4', title: 'On LoRA', abstract: 'A note without year.'}),
       (p5:Work:Paper {id: 'doi:10.1/5', title: 'Attention first', year: 2017, citationCount: 5000,
                       citationSource: 'openalex', abstract: 'Only attention.'}),
       (p6:Work:Paper {id: 'doi:10.1/6', title: 'People who cross', year: 2019, abstract: 'PIE is a data set.'}),
       (p7:Work:Paper {id: 'doi:10.1/7', title: 'Isotropic positions', year: 2022, abstract: 'PIE with attention.'}),
       (p8:Work:Paper {id: 'fp:8', title: 'Nothing to say'}),
       (p9:Work:Paper {id: 'doi:10.1/9', title: 'Adapters', year: 2019, abstract: 'Adapters, tried on GLUE.'}),
       (p10:Work:Paper {id: 'doi:10.1/10', title: 'Crossing again', year: 2022, abstract: 'PIE once more.'}),
       (hu:Work:Stub {id: 'cite:hu 2021', title: 'Hu et al., 2021', year: 2021})

CREATE (p1)-[:INTRODUCES {field: 'abstract', start: 34, end: 38}]->(lora),
       (p2)-[:INTRODUCES {field: 'title', start: 0, end: 5}]->(qlora),
       (p9)-[:INTRODUCES {field: 'title', start: 0, end: 8}]->(adapters),
       (p6)-[:INTRODUCES {field: 'abstract', start: 0, end: 3}]->(pieData),
       (p7)-[:INTRODUCES {field: 'abstract', start: 0, end: 3}]->(pieCode)

CREATE (p1)-[:MENTIONS {count: 2, inTitle: true, intent: 'introduces', fields: ['title', 'abstract'], starts: [0, 34],
                        ends: [4, 38], rule: 'claim', confidence: 0.98}]->(lora),
       (p1)-[:MENTIONS {count: 1, inTitle: false, intent: 'compares', fields: ['abstract'], starts: [48],
                        ends: [56], rule: 'catalogue', confidence: 0.9}]->(adapters),
       (p1)-[:MENTIONS {count: 1, inTitle: false, intent: 'uses', fields: ['abstract'], starts: [60],
                        ends: [64], rule: 'catalogue', confidence: 0.9}]->(glue),
       (p2)-[:MENTIONS {count: 2, inTitle: true, intent: 'introduces', fields: ['title', 'abstract'], starts: [0, 0],
                        ends: [5, 5], rule: 'claim', confidence: 0.98}]->(qlora),
       (p2)-[:MENTIONS {count: 1, inTitle: false, intent: 'extends', fields: ['abstract'], starts: [14],
                        ends: [18], rule: 'catalogue', confidence: 0.9}]->(lora),
       (p2)-[:MENTIONS {count: 1, inTitle: false, intent: 'uses', fields: ['abstract'], starts: [23],
                        ends: [27], rule: 'catalogue', confidence: 0.9}]->(glue),
       (p3)-[:MENTIONS {count: 1, inTitle: false, intent: 'uses', fields: ['abstract'], starts: [8],
                        ends: [13], rule: 'catalogue', confidence: 0.9}]->(llama),
       (p3)-[:MENTIONS {count: 1, inTitle: false, intent: 'uses', fields: ['abstract'], starts: [19],
                        ends: [23], rule: 'catalogue', confidence: 0.9}]->(lora),
       (p3)-[:MENTIONS {count: 1, inTitle: false, intent: 'uses', fields: ['abstract'], starts: [28],
                        ends: [33], rule: 'corpus', confidence: 0.5}]->(qlora),
       (p4)-[:MENTIONS {count: 1, inTitle: true, intent: 'background', fields: ['title'], starts: [3],
                        ends: [7], rule: 'catalogue', confidence: 0.9}]->(lora),
       (p5)-[:MENTIONS {count: 1, inTitle: true, intent: 'background', fields: ['title'], starts: [0],
                        ends: [9], rule: 'catalogue', confidence: 0.9}]->(attention),
       (p6)-[:MENTIONS {count: 1, inTitle: false, intent: 'introduces', fields: ['abstract'], starts: [0],
                        ends: [3], rule: 'claim', confidence: 0.9}]->(pieData),
       (p7)-[:MENTIONS {count: 1, inTitle: false, intent: 'introduces', fields: ['abstract'], starts: [0],
                        ends: [3], rule: 'claim', confidence: 0.9}]->(pieCode),
       (p7)-[:MENTIONS {count: 1, inTitle: false, intent: 'uses', fields: ['abstract'], starts: [9],
                        ends: [18], rule: 'catalogue', confidence: 0.9}]->(attention),
       (p9)-[:MENTIONS {count: 2, inTitle: true, intent: 'introduces', fields: ['title', 'abstract'], starts: [0, 0],
                        ends: [8, 8], rule: 'claim', confidence: 0.98}]->(adapters),
       (p9)-[:MENTIONS {count: 1, inTitle: false, intent: 'uses', fields: ['abstract'], starts: [19],
                        ends: [23], rule: 'catalogue', confidence: 0.9}]->(glue),
       (p10)-[:MENTIONS {count: 1, inTitle: false, intent: 'uses', fields: ['abstract'], starts: [0],
                         ends: [3], rule: 'catalogue', confidence: 0.9}]->(pieData)

CREATE (own:Repository {url: 'https://github.com/small/lora', host: 'github.com', owner: 'small', name: 'lora'}),
       (quant:Repository {url: 'https://github.com/quant/qlora', host: 'github.com', owner: 'quant', name: 'qlora'}),
       (chat:Repository {url: 'https://github.com/chat/model', host: 'github.com', owner: 'chat', name: 'model'}),
       (port:Repository {url: 'https://github.com/port/lora-jax', host: 'github.com', owner: 'port', name: 'lora-jax'}),
       (p1)-[:HAS_REPOSITORY {field: 'abstract', start: 0, end: 4, rule: 'own', confidence: 0.9}]->(own),
       (p1)-[:HAS_REPOSITORY {source: 'aaaaaaaaaaaa', record: 1}]->(own),
       (p2)-[:HAS_REPOSITORY {source: 'aaaaaaaaaaaa', record: 2}]->(quant),
       (p3)-[:HAS_REPOSITORY {source: 'aaaaaaaaaaaa', record: 3}]->(chat),
       (p3)-[:USES_REPOSITORY {source: 'aaaaaaaaaaaa', record: 3}]->(own),
       (own)-[:IMPLEMENTS {official: true, framework: 'pytorch', paper: 'arxiv:2106.00001', rule: 'own'}]->(lora),
       (port)-[:IMPLEMENTS {official: false, framework: 'jax', paper: 'arxiv:2106.00001', rule: 'record'}]->(lora)

CREATE (p1)-[:CITES {as: ['doi:10.1/5'], source: 'aaaaaaaaaaaa', record: 1}]->(p5),
       (p1)-[:CITES {as: ['doi:10.1/9'], source: 'aaaaaaaaaaaa', record: 1, intent: 'background'}]->(p9),
       (p2)-[:CITES {as: ['arxiv:2106.00001'], source: 'aaaaaaaaaaaa', record: 2}]->(p1),
       (p2)-[:CITES {as: ['doi:10.1/5'], source: 'bbbbbbbbbbbb', record: 7}]->(p5),
       (p2)-[:CITES {as: ['doi:10.1/5'], source: 'aaaaaaaaaaaa', record: 2}]->(p5),
       (p3)-[:CITES {as: ['arxiv:2106.00001'], source: 'aaaaaaaaaaaa', record: 3}]->(p1),
       (p3)-[:CITES {text: 'Hu et al., 2021', field: 'abstract', start: 35, end: 50, rule: 'citation',
                     confidence: 0.9}]->(hu)


CREATE (p2)-[:EVALUATED_ON {metric: 'Accuracy', value: '88.5', task: 'Understanding', name: 'GLUE',
                            source: 'aaaaaaaaaaaa', record: 2}]->(glue)

CREATE (tuning:Topic {key: 'openalex:tuning', label: 'Tuning', scheme: 'openalex', broader: 'NLP'}),
       (nlp:Topic {key: 'openalex:nlp', label: 'NLP', scheme: 'openalex'}),
       (cl:Topic {key: 'arxiv:cs.cl', label: 'cs.CL', scheme: 'arxiv'}),
       (p1)-[:ABOUT {score: 0.9, source: 'aaaaaaaaaaaa'}]->(tuning),
       (p1)-[:ABOUT {score: 0.5, source: 'aaaaaaaaaaaa'}]->(nlp),
       (p2)-[:ABOUT {score: 0.9, source: 'aaaaaaaaaaaa'}]->(tuning),
       (p4)-[:ABOUT {score: 0.9, source: 'aaaaaaaaaaaa'}]->(nlp),
       (p9)-[:ABOUT {score: 0.9, source: 'aaaaaaaaaaaa'}]->(tuning),
       (p9)-[:ABOUT {source: 'aaaaaaaaaaaa'}]->(cl)

CREATE (ada:Author {key: 'name:ada', name: 'Ada'})
         -[:WROTE {position: 1, institutions: ['ror:eth'], institutionNames: ['ETH'], countries: ['CH']}]->(p1),
       (bob:Author {key: 'name:bob', name: 'Bob', assumed: true})
         -[:WROTE {position: 2, institutions: ['name:acme', 'ror:eth'], institutionNames: ['Acme', 'ETH'],
                   countries: ['US', 'CH']}]->(p1),
       (bob)-[:WROTE {position: 1, institutions: ['name:acme'], institutionNames: ['Acme'], countries: ['US']}]->(p2),
       (eth:Institution {key: 'ror:eth', name: 'ETH', country: 'CH'}),
       (acme:Institution {key: 'name:acme', name: 'Acme', country: 'US'}),
       (ada)-[:AFFILIATED_WITH {papers: ['arxiv:2106.00001']}]->(eth),
       (bob)-[:AFFILIATED_WITH {papers: ['arxiv:2106.00001']}]->(eth),
       (bob)-[:AFFILIATED_WITH {papers: ['arxiv:2106.00001', 'arxiv:2205.00002']}]->(acme),
       (p1)-[:PUBLISHED_IN]->(:Venue {key: 'iclr', name: 'ICLR', type: 'conference'})

CREATE (survey:Collection {name: 'survey'}), (:Mark {name: 'keep'})-[:HOLDS]->(p10)
FOREACH (p IN [p1, p4, p9] | CREATE (survey)-[:HOLDS]->(p))

FOREACH (p IN [p1, p2, p3, p4, p5, p6, p7, p8, p9, p10] | SET p.work = p.id)
FOREACH (p IN [p1, p2, p3, p4, p5, p6, p7, p8, p9] | CREATE (p)-[:FROM {record: 1}]->(feed))
CREATE (p10)-[:FROM {record: 1}]->(late)
