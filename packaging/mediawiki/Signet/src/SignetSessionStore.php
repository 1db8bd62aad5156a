<?php

namespace MediaWiki\Extension\Signet;

use MediaWiki\Session\SessionInfo;
use MediaWiki\Session\SessionStore;
use Psr\Log\LoggerInterface;

/**
 * The jar as a session store, which is how MediaWiki from 1.45 on stores sessions.
 *
 * Sessions of providers that are not ours are passed on to the store that MediaWiki would have.
 */
class SignetSessionStore implements SessionStore {
	public function __construct(
		private readonly TokenJar $jar,
		private readonly SessionStore $fallback
	) {
	}

	/** @inheritDoc */
	public function get( SessionInfo $sessionInfo ) {
		return $this->isOurs( $sessionInfo )
			? $this->jar->get( $sessionInfo->getId() )
			: $this->fallback->get( $sessionInfo );
	}

	/** @inheritDoc */
	public function set( SessionInfo $sessionInfo, $value, $exptime = 0, $flags = 0 ): void {
		if ( !$this->isOurs( $sessionInfo ) ) {
			$this->fallback->set( $sessionInfo, $value, $exptime, $flags );
		} elseif ( is_array( $value ) && $sessionInfo->wasPersisted() ) {
			$this->jar->set( $sessionInfo->getId(), $value );
		}
	}

	/** @inheritDoc */
	public function delete( SessionInfo $sessionInfo ): void {
		if ( $this->isOurs( $sessionInfo ) ) {
			$this->jar->delete( $sessionInfo->getId() );
		} else {
			$this->fallback->delete( $sessionInfo );
		}
	}

	/** @inheritDoc */
	public function shutdown(): void {
		$this->fallback->shutdown();
	}

	/** @inheritDoc */
	public function setLogger( LoggerInterface $logger ): void {
		$this->fallback->setLogger( $logger );
	}

	private function isOurs( SessionInfo $info ): bool {
		return $this->jar->owns( $info->getId() );
	}
}
