// What a user put by, and what is kept of works that are gone.
CREATE CONSTRAINT mark_name IF NOT EXISTS FOR (n:Mark) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT absent_id IF NOT EXISTS FOR (n:Absent) REQUIRE n.id IS UNIQUE;
