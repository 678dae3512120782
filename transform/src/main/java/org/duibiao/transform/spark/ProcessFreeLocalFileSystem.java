package org.duibiao.transform.spark;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.DelegateToFileSystem;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsAction;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * The local file system without a process a file. Where Hadoop's native library is missing, as from the Maven jars alone,
 * Hadoop starts {@code chmod} for each file that it makes and {@code readlink} for each that it moves: some five hundred
 * processes in a refresh of a few reports, and a good part of its time. Java knows permissions and links itself.
 */
public final class ProcessFreeLocalFileSystem extends LocalFileSystem {

    public ProcessFreeLocalFileSystem() {
        super(new Raw());
    }

    /** The same, as Hadoop's newer interface wants it, through which Delta writes its log. */
    public static final class Context extends DelegateToFileSystem {

        /** Called by Hadoop. */
        public Context(URI uri, Configuration configuration) throws Exception {
            super(uri, new Raw(), configuration, uri.getScheme(), false);
        }

        @Override
        public int getUriDefaultPort() {
            return -1; // files have no port
        }
    }

    private static final class Raw extends RawLocalFileSystem {

        @Override
        public void setPermission(Path path, FsPermission permission) throws IOException {
            java.nio.file.Path file = pathToFile(path).toPath();
            PosixFileAttributeView attributes = Files.getFileAttributeView(file, PosixFileAttributeView.class);
            if (attributes == null) {
                super.setPermission(path, permission);
            } else {
                attributes.setPermissions(posix(permission));
            }
        }

        @Override
        public FileStatus getFileLinkStatus(Path path) throws IOException {
            return Files.isSymbolicLink(pathToFile(path).toPath())
                    ? super.getFileLinkStatus(path)
                    : getFileStatus(path);
        }

        private static Set<PosixFilePermission> posix(FsPermission permission) {
            Set<PosixFilePermission> granted = EnumSet.noneOf(PosixFilePermission.class);
            grant(granted, permission.getUserAction(), PosixFilePermission.OWNER_READ);
            grant(granted, permission.getGroupAction(), PosixFilePermission.GROUP_READ);
            grant(granted, permission.getOtherAction(), PosixFilePermission.OTHERS_READ);
            return granted;
        }

        /** Reading, writing and executing follow each other in {@link PosixFilePermission}, for each of the three. */
        private static void grant(Set<PosixFilePermission> granted, FsAction action, PosixFilePermission read) {
            PosixFilePermission[] all = PosixFilePermission.values();
            if (action.implies(FsAction.READ)) {
                granted.add(read);
            }
            if (action.implies(FsAction.WRITE)) {
                granted.add(all[read.ordinal() + 1]);
            }
            if (action.implies(FsAction.EXECUTE)) {
                granted.add(all[read.ordinal() + 2]);
            }
        }
    }
}
