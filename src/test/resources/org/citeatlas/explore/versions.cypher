// Versions of two of the ten papers: what was published of the first, and a preprint of the sixth.
MATCH (p1:Paper {id: 'arxiv:2106.00001'}), (p2:Paper {id: 'arxiv:2205.00002'}), (p4:Paper {id: 'fp:4'}),
      (p5:Paper {id: 'doi:10.1/5'}), (p6:Paper {id: 'doi:10.1/6'}),
      (lora:Entity {key: 'lora'}), (adapters:Entity {key: 'adapters'}), (pie:Entity {key: 'pie'}),
      (tuning:Topic {key: 'openalex:tuning'}), (own:Repository {url: 'https://github.com/small/lora'})

CREATE (published:Work:Paper {id: 'doi:10.1/1', work: 'doi:10.1/1', title: 'LoRA: small updates', year: 2022,
                              abstract: 'We propose LoRA and beat Adapters.'}),
       (preprint:Work:Paper {id: 'arxiv:1811.00006', work: 'doi:10.1/6', title: 'People who cross (preprint)',
                             year: 2018, abstract: 'PIE is a data set.'})
SET p1.work = published.id
CREATE (p1)-[:SAME_AS {reason: 'preprint and published version: same title'}]->(published),
       (preprint)-[:SAME_AS {reason: 'preprint and published version: same title'}]->(p6)

CREATE (published)-[:INTRODUCES {field: 'abstract', start: 11, end: 15}]->(lora),
       (published)-[:MENTIONS {count: 2, inTitle: true, intent: 'introduces', fields: ['title', 'abstract'],
                               starts: [0, 11], ends: [4, 15], rule: 'claim', confidence: 0.98}]->(lora),
       (published)-[:MENTIONS {count: 1, inTitle: false, intent: 'compares', fields: ['abstract'], starts: [25],
                               ends: [33], rule: 'catalogue', confidence: 0.9}]->(adapters),
       (preprint)-[:INTRODUCES {field: 'abstract', start: 0, end: 3}]->(pie),
       (preprint)-[:MENTIONS {count: 1, inTitle: false, intent: 'introduces', fields: ['abstract'], starts: [0],
                              ends: [3], rule: 'claim', confidence: 0.9}]->(pie)

CREATE (first:Repository {url: 'https://github.com/small/first', host: 'github.com', owner: 'small', name: 'first'}),
       (p1)-[:HAS_REPOSITORY {source: 'aaaaaaaaaaaa', record: 1}]->(first),
       (published)-[:HAS_REPOSITORY {source: 'bbbbbbbbbbbb', record: 2}]->(own),
       (own)-[:IMPLEMENTS {official: true, framework: 'pytorch', paper: 'doi:10.1/1', rule: 'own'}]->(lora)

CREATE (published)-[:CITES {as: ['doi:10.1/5'], source: 'bbbbbbbbbbbb', record: 2}]->(p5),
       (published)-[:CITES {as: ['arxiv:2106.00001'], source: 'bbbbbbbbbbbb', record: 2}]->(p1),
       (p2)-[:CITES {as: ['doi:10.1/1'], source: 'aaaaaaaaaaaa', record: 2}]->(published),
       (p4)-[:CITES {as: ['doi:10.1/1'], source: 'aaaaaaaaaaaa', record: 4}]->(published),
       (published)-[:ABOUT {score: 0.9, source: 'bbbbbbbbbbbb'}]->(tuning)
