/** YAML read strictly: every key asked for, none left over, every error with its file and key. */
@NullMarked
package org.duibiao.model.yaml;

import org.jspecify.annotations.NullMarked;
