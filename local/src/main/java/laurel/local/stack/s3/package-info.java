/** Objects in buckets, as S3. */
@NullMarked
package laurel.local.stack.s3;

import org.jspecify.annotations.NullMarked;
