// What finds variants of a name: names that hold it.
CREATE TEXT INDEX entity_name_part IF NOT EXISTS FOR (n:Entity) ON (n.foldedName);
