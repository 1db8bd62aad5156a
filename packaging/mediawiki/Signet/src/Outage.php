<?php

namespace MediaWiki\Extension\Signet;

use Psr\Log\LoggerInterface;

/**
 * Says that the authority is away: once a minute and machine, since every request notices.
 *
 * What was said last is the time of an empty file, for PHP workers share nothing else everywhere.
 */
class Outage {
	private const INTERVAL = 60;

	public function __construct(
		private readonly LoggerInterface $logger,
		private readonly string $socket,
		private readonly ?string $folder = null
	) {
	}

	public function report( string $reason ): void {
		if ( !$this->isDue() ) {
			return;
		}
		if ( str_contains( $reason, 'Permission denied' ) ) {
			$reason .= '; put the user that PHP runs as into the group of the socket, and restart PHP';
		}
		$this->logger->warning( 'The authority at {socket} is away: {reason}. Visitors read as anonymous until it is ' .
			'back; their cookies are kept.', [ 'socket' => $this->socket, 'reason' => $reason ] );
		// A wiki whose log is not configured shall say it somewhere too.
		if ( PHP_SAPI !== 'cli' ) {
			error_log( "Signet: the authority at {$this->socket} is away: $reason" );
		}
	}

	private function isDue(): bool {
		$user = function_exists( 'posix_geteuid' ) ? posix_geteuid() : 0;
		$stamp = ( $this->folder ?? sys_get_temp_dir() ) . "/signet-away-$user-" . md5( $this->socket );
		clearstatcache( true, $stamp );
		// phpcs:disable Generic.PHP.NoSilencedErrors.Discouraged
		if ( is_link( $stamp ) ) {
			// Somebody else put it there. Rather one warning too many than none.
			return true;
		}
		$said = (int)@filemtime( $stamp );
		if ( $said > time() - self::INTERVAL && $said <= time() && @fileowner( $stamp ) === $user ) {
			return false;
		}
		@touch( $stamp );
		// phpcs:enable
		return true;
	}
}
