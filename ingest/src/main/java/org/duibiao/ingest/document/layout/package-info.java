/** How paragraphs and headings are told apart, whatever format they came in. */
@NullMarked
package org.duibiao.ingest.document.layout;

import org.jspecify.annotations.NullMarked;
