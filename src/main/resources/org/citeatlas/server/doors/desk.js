// Lays out what a person finds in Neo4j Browser, in its own local storage: the style and the saved statements, and no
// start page beside our guide. What the person has changed since stays.
(desk => {
  const read = key => { try { return JSON.parse(localStorage.getItem(key)); } catch (e) { return null; } };
  const write = (key, value) => localStorage.setItem(key, JSON.stringify(value));
  const ID = 'citeatlas';

  if (desk.login) write('neo4j.connections', desk.login);

  if (desk.saved.length && localStorage.getItem('citeatlas.saved') !== desk.version) {
    const others = key => (read(key) || []).filter(kept => kept.id !== ID && kept.folder !== ID);
    write('neo4j.folders', [...others('neo4j.folders'), { id: ID, name: 'Citeatlas' }]);
    write('neo4j.documents', [...others('neo4j.documents'), ...desk.saved.map(statement => ({ ...statement, folder: ID }))]);
    localStorage.setItem('citeatlas.saved', desk.version);
  }

  const style = read('neo4j.grass') || {};
  const first = localStorage.getItem('citeatlas.style') === null;
  if (Object.keys(desk.style).length) {
    write('neo4j.grass', first ? { ...style, ...desk.style } : { ...desk.style, ...style });
    localStorage.setItem('citeatlas.style', 'laid out');
  }

  const settings = read('neo4j.settings') || {};
  const start = settings.initCmd;
  if (desk.guided && (start === undefined || start === ':play start')) { // the server has the guide played
    write('neo4j.settings', { ...settings, initCmd: '' });
  }
  location.replace(desk.browser);
})
