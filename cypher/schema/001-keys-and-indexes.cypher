// What stands between two blank lines is made in one transaction, so that one pass over the graph fills it.

// Takes longest, and is filled while the rest is made.
CREATE FULLTEXT INDEX paper_text IF NOT EXISTS FOR (n:Work) ON EACH [n.title, n.abstract, n.respelt]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Entity|Author|Topic|Venue|Institution|Repository|ProjectPage)
  ON EACH [n.name, n.longName, n.aliases, n.label, n.url]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};

// Every spelling of a work's identity finds it.
CREATE INDEX work_doi IF NOT EXISTS FOR (n:Work) ON (n.doi);
CREATE INDEX work_arxiv IF NOT EXISTS FOR (n:Work) ON (n.arxivId);
CREATE INDEX work_acl IF NOT EXISTS FOR (n:Work) ON (n.aclId);
CREATE INDEX work_openalex IF NOT EXISTS FOR (n:Work) ON (n.openAlexId);
CREATE INDEX work_s2 IF NOT EXISTS FOR (n:Work) ON (n.s2Id);
CREATE INDEX work_dblp IF NOT EXISTS FOR (n:Work) ON (n.dblpId);
CREATE INDEX work_pubmed IF NOT EXISTS FOR (n:Work) ON (n.pubMedId);
CREATE INDEX work_aminer IF NOT EXISTS FOR (n:Work) ON (n.aminerId);
CREATE INDEX work_fingerprint IF NOT EXISTS FOR (n:Work) ON (n.fingerprint);
CREATE INDEX work_other_ids IF NOT EXISTS FOR (n:Work) ON (n.otherIds);

// What explorations filter by, and what an import settles at its end.
CREATE INDEX paper_year IF NOT EXISTS FOR (n:Paper) ON (n.year);
CREATE INDEX paper_title IF NOT EXISTS FOR (n:Paper) ON (n.title);
CREATE INDEX paper_author_year IF NOT EXISTS FOR (n:Paper) ON (n.authorYear);
CREATE INDEX entity_folded_name IF NOT EXISTS FOR (n:Entity) ON (n.foldedName);
CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE INDEX author_name IF NOT EXISTS FOR (n:Author) ON (n.name);
CREATE INDEX topic_label IF NOT EXISTS FOR (n:Topic) ON (n.label);
CREATE INDEX paper_title_key IF NOT EXISTS FOR (n:Paper) ON (n.titleKey);
CREATE INDEX wrote_name IF NOT EXISTS FOR ()-[r:WROTE]-() ON (r.foldedName);
CREATE INDEX wrote_person IF NOT EXISTS FOR ()-[r:WROTE]-() ON (r.personId);
CREATE INDEX cites_in_text IF NOT EXISTS FOR ()-[r:CITES]-() ON (r.authorYear);
CREATE INDEX mentions_inferred IF NOT EXISTS FOR ()-[r:MENTIONS]-() ON (r.inferredFrom);

// One node per key (NODE KEY is Enterprise; unique constraints work everywhere).
CREATE CONSTRAINT work_id IF NOT EXISTS FOR (n:Work) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entity_key IF NOT EXISTS FOR (n:Entity) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT repository_url IF NOT EXISTS FOR (n:Repository) REQUIRE n.url IS UNIQUE;
CREATE CONSTRAINT page_url IF NOT EXISTS FOR (n:ProjectPage) REQUIRE n.url IS UNIQUE;
CREATE CONSTRAINT topic_key IF NOT EXISTS FOR (n:Topic) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT author_key IF NOT EXISTS FOR (n:Author) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT venue_key IF NOT EXISTS FOR (n:Venue) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT institution_key IF NOT EXISTS FOR (n:Institution) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT collection_name IF NOT EXISTS FOR (n:Collection) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT split_id IF NOT EXISTS FOR (n:Split) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT schema_version IF NOT EXISTS FOR (n:SchemaVersion) REQUIRE n.version IS UNIQUE;
