package ingest

// emitExport splits a document that is an export of a newspaper database into its articles and reports whether it was one.
func emitExport(d *draft, emit func(*draft)) bool { return false }

// emitPageExport splits a page that is an export of a newspaper database into its articles and reports whether it was one.
func emitPageExport(src string, emit func(*draft)) bool { return false }
